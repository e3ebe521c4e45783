import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import { bundleAdapter } from './bundle-adapter'

/** Next's development server, which compiles a page when it is asked for. */
export interface NextDevServer {
  /** Answers what is Next's own: style sheets, fonts, files of `public/`, redirections. */
  handle: RequestListener
  /** The page at an address, as Next prints it. */
  fetchPage(address: string): Promise<Response>
}

/** How long Next may take to learn that an address exists: it answers from its former list while it makes the new one. */
const PATIENCE = 8000

/**
 * Pages are asked for through a private door, so that the press can bind them like printed ones before a reader sees them:
 * what a rehearsal shows is what will be printed.
 */
export async function startNextDevServer(root: string): Promise<NextDevServer> {
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  bundleAdapter(root)
  const app = next({ dev: true, dir: root, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  const door = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
  return {
    handle: (request, response) => void handle(request, response),
    fetchPage: (address) => fetch(origin + address, { redirect: 'manual' }),
  }
}

/** Asks again for a page that must exist, until Next knows it too. */
export async function fetchKnownPage(typesetter: NextDevServer, address: string): Promise<Response> {
  const deadline = performance.now() + PATIENCE
  let response = await typesetter.fetchPage(address)
  while (response.status === 404 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    response = await typesetter.fetchPage(address)
  }
  return response
}
