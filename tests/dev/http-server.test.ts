import { get } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { settingsFrom } from '../../lib/cli/settings'
import { startDevServer } from '../../lib/dev/http-server'
import { OpenPages } from '../../lib/dev/live-reload'
import type { Served } from '../../lib/dev/serve-edition'
import { nextPage } from '../next/next-page'
import { scratch } from '../scratch'

let served: Served
afterEach(() => served.close())

/** A dev server with a front page. */
async function start(): Promise<void> {
  const page = async () => new Response(nextPage({ body: '<main>la une</main>' }))
  const notFound = async () => new Response(nextPage({ body: '<main>perdu</main>' }), { status: 404 })
  served = await startDevServer(settingsFrom({ NODE_ENV: 'test', PORT: '0' }, scratch()), {
    site: {
      language: 'fr',
      report: '',
      problems: [],
      unpublishedAt: () => undefined,
      isValid: true,
      terms: {},
      has: (address) => address === '/',
      redirectOf: () => undefined,
      show: async () => {},
      newsdesk: async () => undefined,
      newsroom: async () => undefined,
      textAt: async () => undefined,
    },
    elements: new Map(),
    sheets: new Map(),
    openPages: new OpenPages(),
    next: {
      handle: (_, response) => response.writeHead(404).end(),
      fetchPage: page,
      fetchNotFoundPage: notFound,
    },
  })
}

function statusOf(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(served.url)
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject)
  })
}

describe('startDevServer', () => {
  it('closes no connection that a client is about to use', async () => {
    await start()
    // Node announces the timeout of idle connections in this header.
    expect((await fetch(served.url)).headers.get('keep-alive')).toBeNull()
  })

  it.each([
    ['localhost:3000', 200],
    ['journal.localhost', 200],
    ['127.0.0.1:3000', 200],
    ['127.0.1.1', 200],
    ['[::1]:3000', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['192.168.1.5:3000', 403],
    ['a b', 403],
  ])('answers the host %s with %i', async (host, status) => {
    await start()
    expect(await statusOf('/', { host })).toBe(status)
  })

  it.each([
    ['//', 200],
    ['//evil.example/', 404],
    ['/%', 404],
    ['/%/', 404],
    ['*', 404],
  ])('survives the address %s', async (path, status) => {
    await start()
    expect(await statusOf(path)).toBe(status)
    expect(await statusOf('/')).toBe(200)
  })
})
