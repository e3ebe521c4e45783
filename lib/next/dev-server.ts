import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import { NOT_FOUND } from '../paths'
import { bundleAdapter } from './run-next'

/** In milliseconds. Next answers 404 until it knows a new address; a later 404 is final. */
const TIMEOUT = 8000
const RETRY_DELAY = 200

/**
 * An address that matches no route. `/404/` would match the route of static pages, whose addresses
 * Next does not check in a paper without any.
 */
const LOST = `${NOT_FOUND}404/`

/** Renders the pages of `npm run dev` on demand. */
export interface PageServer {
  /** Answers requests for style sheets, fonts and the files of `public/`. */
  handle: RequestListener
  /** The page of the newspaper at an address, before binding. */
  fetchPage(address: string): Promise<Response>
  fetchNotFoundPage(): Promise<Response>
}

/**
 * Starts Next's development server, which compiles a page at the first request, on a private port.
 * Our server fetches its pages and binds them, so that `npm run dev` shows the documents that a
 * build would write.
 */
export async function startNextDevServer(root: string): Promise<PageServer> {
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  bundleAdapter(root)
  const app = next({ dev: true, dir: root, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => {
    // Another site must not read this port through its own host name (DNS rebinding).
    if (request.headers.host === new URL(origin).host) void handle(request, response)
    else response.writeHead(403).end()
  })
  // No timeout: `fetch` could reuse a connection just as a busy server closes it (ECONNRESET).
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const fetchOnce = (address: string) => fetch(origin + address, { redirect: 'manual' })
  return {
    handle: (request, response) => void handle(request, response),
    fetchPage: (address) => retryWhileNotFound(() => fetchOnce(address)),
    fetchNotFoundPage: () => fetchOnce(LOST),
  }
}

/** Repeats the request for a page that exists, until Next knows its address. */
export async function retryWhileNotFound(
  request: () => Promise<Response>,
  { timeout = TIMEOUT, delay = RETRY_DELAY }: { timeout?: number; delay?: number } = {},
): Promise<Response> {
  const deadline = performance.now() + timeout
  let response = await request()
  while (response.status === 404 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, delay))
    response = await request()
  }
  return response
}
