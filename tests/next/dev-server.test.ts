import { describe, expect, it } from 'vitest'
import { retryWhileNotFound } from '../../lib/next/dev-server'

/** Answers 404 a few times, then 200. */
function answersAfter(count: number) {
  let requests = 0
  const request = async () => {
    requests += 1
    return new Response('', { status: requests > count ? 200 : 404 })
  }
  return { request, requests: () => requests }
}

describe('retryWhileNotFound', () => {
  it('repeats the request until Next knows the address', async () => {
    const { request, requests } = answersAfter(2)
    expect((await retryWhileNotFound(request, { timeout: 5000, delay: 1 })).status).toBe(200)
    expect(requests()).toBe(3)
  })

  it('gives up after the timeout', async () => {
    const { request } = answersAfter(Number.POSITIVE_INFINITY)
    expect((await retryWhileNotFound(request, { timeout: 20, delay: 1 })).status).toBe(404)
  })
})
