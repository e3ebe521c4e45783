import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Address } from '../paths'
import { NOT_FOUND } from '../views/not-found'
import { writeDeep } from './files'
import { REPRINTED } from './places'
import type { Printed } from './printed'
import type { Tick } from './progress'

/** What Next compiles a page into (its docs, « Invoking entrypoints »). `minimalMode`: no cache, and no list of addresses but ours. */
interface Entrypoint {
  handler(request: IncomingMessage, response: ServerResponse, context: object): Promise<unknown>
}

/** Beyond, starting Next with its two workers costs less. */
const FEW = 300

/**
 * Prints a few pages with what Next has compiled, without starting Next: 0.7 s of CPU instead of 4. Only the server's own rendering is
 * skipped over, and the documents are the same to the byte. Undefined when Next must do it, as
 * for the page of lost addresses, which has a route of its own.
 */
export async function reprint(
  root: string,
  { routes, files }: Printed,
  addresses: readonly Address[],
  tick: Tick,
): Promise<Printed | undefined> {
  const entrypoints = addresses.map((address) => entrypointOf(address, routes))
  if (addresses.length > FEW || entrypoints.includes(undefined)) return undefined
  const press = await openPages(root, new Map(addresses.map((address, index) => [address, entrypoints[index] ?? ''])))
  try {
    const pages: Printed['pages'] = {}
    for (const [index, address] of addresses.entries()) {
      const response = await fetch(press.origin + address)
      if (!response.ok) return undefined
      const file = join(root, REPRINTED, `${index}.html`)
      writeDeep(file, await response.text())
      pages[address === '/' ? '/' : address.slice(0, -1)] = file
      tick(index + 1, addresses.length)
    }
    return { pages, files, routes }
  } finally {
    press.close()
  }
}

/** `/articles/a/` is printed by what was compiled for `/articles/[slug]`. */
function entrypointOf(address: Address, routes: Printed['routes']): string | undefined {
  if (address === NOT_FOUND) return undefined
  const found = Object.entries(routes).filter(([route]) => patternOf(route).test(address))
  // `/plan/` is also a `[page]`: a name written out comes first.
  return found.sort(([a], [b]) => Number(a.includes('[')) - Number(b.includes('[')))[0]?.[1]
}

function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+').replace(/\/$/, '')}/$`)
}

async function openPages(root: string, files: ReadonlyMap<string, string>) {
  Object.assign(process.env, { NODE_ENV: 'production' })
  const require = createRequire(join(root, 'package.json'))
  require('next/dist/server/node-environment')
  const server = createServer((request, response) => {
    const { handler } = require(files.get(request.url ?? '') ?? '') as Entrypoint
    const requestMeta = { relativeProjectDir: '.', minimalMode: true }
    handler(request, response, { requestMeta, waitUntil: () => {} }).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, close: () => server.close().closeAllConnections() }
}
