import { readFileSync } from 'node:fs'
import { groupBy } from '../collections'
import { bindDocument } from '../html/document'
import type { Address } from '../paths'
import { NOT_FOUND } from '../paths'
import { type NextOutput, type Parity, pageAddress } from './next-output'
import { type Routes, routeOf } from './routes'
import type { RenderPage } from './static-renderer'

/**
 * Compares, byte by byte, what Next printed with what the compositor makes of the same views. A route of which any page differs, or that
 * cannot be composed at all, is Next's to print until the code changes.
 */
export async function compareRenderers(printed: NextOutput, compose: RenderPage): Promise<Parity> {
  const proofs: Record<string, boolean> = {}
  for (const [pathname, file] of Object.entries(printed.pages)) {
    const address = pathname === '/404' ? NOT_FOUND : (pageAddress(pathname) as Address)
    const route = routeOf(address, printed.routes)
    if (route === undefined) continue
    const composed = await compose(address).catch(() => '')
    proofs[route] = (proofs[route] ?? true) && isSame(composed, readFileSync(file, 'utf8'))
  }
  return proofs
}

/** Nothing of an edition decides whether two documents are the same. */
function isSame(composed: string, printed: string): boolean {
  const binding = { basePath: '', assetPath: (address: string) => address, elements: new Map(), fonts: [] }
  return bindDocument(composed, binding).html === bindDocument(printed, binding).html
}

/** A few addresses of each kind: the first, the middle and the last. Those of the root are each of a kind of their own, mostly. */
export function samplesOf(addresses: readonly Address[]): Address[] {
  const kinds = groupBy(addresses, (address) => address.split('/').slice(0, -2).join('/').replace(/\d+/g, '0'))
  return [...kinds].flatMap(([kind, all]) => {
    const places = [0, Math.floor(all.length / 2), all.length - 1]
    return kind === '' ? all : [...new Set(places)].flatMap((place) => all[place] ?? [])
  })
}

/** Whether a page may be composed: its route may have no proof yet, or no name that we know. */
export function parityOf(address: Address, routes: Routes, proofs: Parity): 'right' | 'wrong' | 'none' | 'unknown' {
  const route = routeOf(address, routes)
  if (route === undefined) return 'unknown'
  const proof = proofs[route]
  if (proof === undefined) return 'none'
  return proof ? 'right' : 'wrong'
}
