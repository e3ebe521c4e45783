import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openReader } from './reader'
import { movedOn, watchShifts } from './shifts'

/** The cuts of a page: the server delays what follows each of these. */
const CUTS = ['</h1>', 'article-signature">', 'id="texte"', '</figure>', '</h2>']
const WAIT = 150

let slow = ''
const server = createServer(async (request, response) => {
  const answer = await fetch(new URL(request.url ?? '/', inject('origin')))
  const type = answer.headers.get('content-type') ?? ''
  response.writeHead(answer.status, { 'content-type': type })
  if (type.startsWith('text/html')) return writeSlowly(response, await answer.text())
  response.end(Buffer.from(await answer.arrayBuffer()))
})

async function writeSlowly(response: ServerResponse, page: string) {
  let rest = page
  for (const cut of CUTS) {
    const at = rest.indexOf(cut) + cut.length
    response.write(rest.slice(0, at))
    rest = rest.slice(at)
    await new Promise((resolve) => setTimeout(resolve, WAIT))
  }
  response.end(rest)
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve))
  slow = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

it.each([
  ['/articles/openai-contrat-200-millions-pentagone/', 390],
  ['/articles/openai-contrat-200-millions-pentagone/', 1440],
  ['/', 390],
  ['/', 1440],
])('shifts nothing on %s at %i px while its text loads', async (address, width) => {
  const { page } = await openReader({ viewport: { width, height: 900 } })
  await watchShifts(page)
  await page.goto(slow + address, { waitUntil: 'load' })
  expect(await movedOn(page)).toBeLessThan(0.01)
})
