import { getOrInsert } from '../collections'
import type { Address } from '../paths'

/** `/articles/[slug]` → what it was compiled into. */
export type Routes = Readonly<Record<string, string>>

/** The route of `app/` that prints an address; none when Next has compiled none for it. */
export function routeOf(address: Address, routes: Routes): string | undefined {
  const found = Object.keys(routes).filter((route) => patternOf(route).test(address))
  // `/plan/` is also a `[page]`: a name written out comes first.
  return found.sort((a, b) => Number(a.includes('[')) - Number(b.includes('[')))[0]
}

/** Next looks at all views there, whatever page it is asked for. */
export function isAtRoot(address: Address): boolean {
  return /^\/[^/]*\/?$/.test(address)
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
