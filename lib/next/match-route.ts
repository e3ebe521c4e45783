import { getOrInsert } from '../collections'
import type { Address } from '../paths'

/** Compiled modules by route: `/articles/[slug]` → its file. */
export type Routes = Readonly<Record<string, string>>

/** The route of `app/` that renders an address; undefined if Next compiled none. */
export function routeOf(address: Address, routes: Routes): string | undefined {
  const found = Object.keys(routes).filter((route) => patternOf(route).test(address))
  // `/plan/` also matches `/[page]`: a static route comes first.
  return found.sort((a, b) => Number(a.includes('[')) - Number(b.includes('[')))[0]
}

/** `/articles/[slug]` and `/articles/a/` → `{ slug: 'a' }`. */
export function paramsOf(route: string, address: Address): Record<string, string> {
  const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name)
  const values = patternOf(route).exec(address)?.slice(1) ?? []
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}

const patterns = new Map<string, RegExp>()

function patternOf(route: string): RegExp {
  const pattern = () => new RegExp(`^${route.replace(/\[\w+\]/g, '([^/]+)').replace(/\/$/, '')}/$`)
  return getOrInsert(patterns, route, pattern)
}
