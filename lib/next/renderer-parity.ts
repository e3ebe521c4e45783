import { readFileSync } from 'node:fs'
import { groupBy } from '../collections'
import { bindDocument } from '../html/document'
import { type Address, NOT_FOUND } from '../paths'
import { type NextOutput, type Parity, pageAddress } from './next-output'
import { type Routes, routeOf } from './routes'
import type { RenderPage } from './static-renderer'

/**
 * Compares, byte by byte, the pages that Next rendered with the same pages from the static
 * renderer. A route has parity when all its sample pages are equal; otherwise Next renders it until
 * the code changes.
 */
export async function compareRenderers(output: NextOutput, render: RenderPage): Promise<Parity> {
  const parity: Record<string, boolean> = {}
  for (const [pathname, file] of Object.entries(output.pages)) {
    const address = pathname === '/404' ? NOT_FOUND : (pageAddress(pathname) as Address)
    const route = routeOf(address, output.routes)
    if (route === undefined) continue
    const rendered = await render(address).catch(() => '')
    parity[route] = (parity[route] ?? true) && isSame(rendered, readFileSync(file, 'utf8'))
  }
  return parity
}

/** Compares bound documents, since binding removes what only Next's client would read. */
function isSame(ours: string, byNext: string): boolean {
  const binding = { basePath: '', assetPath: (address: string) => address, elements: new Map(), fonts: [] }
  return bindDocument(ours, binding).html === bindDocument(byNext, binding).html
}

/**
 * Sample pages for the parity check: the first, the middle and the last address of each folder, and
 * every page at the root, since most of those have a route of their own.
 */
export function samplesOf(addresses: readonly Address[]): Address[] {
  const folders = groupBy(addresses, (address) => address.split('/').slice(0, -2).join('/').replace(/\d+/g, '0'))
  return [...folders].flatMap(([folder, all]) => {
    const indexes = [0, Math.floor(all.length / 2), all.length - 1]
    return folder === '' ? all : [...new Set(indexes)].flatMap((index) => all[index] ?? [])
  })
}

/**
 * The parity of the route of a page; `unknown` where Next has compiled no route for the address.
 */
export function parityOf(
  address: Address,
  routes: Routes,
  parity: Parity,
): 'equal' | 'different' | 'unchecked' | 'unknown' {
  const route = routeOf(address, routes)
  if (route === undefined) return 'unknown'
  const isEqual = parity[route]
  if (isEqual === undefined) return 'unchecked'
  return isEqual ? 'equal' : 'different'
}
