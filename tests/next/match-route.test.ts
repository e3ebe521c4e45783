import { describe, expect, it } from 'vitest'
import { paramsOf, routeOf } from '../../lib/next/match-route'
import type { Address } from '../../lib/paths'

const ROUTES = Object.fromEntries(
  ['/', '/404', '/[page]', '/plan', '/articles/[slug]', '/archives/[year]/[month]'].map((route) => [route, 'page.js']),
)

const cases: { address: Address; route: string | undefined; params: Record<string, string> }[] = [
  { address: '/', route: '/', params: {} },
  { address: '/404/', route: '/404', params: {} },
  { address: '/plan/', route: '/plan', params: {} },
  { address: '/a-propos/', route: '/[page]', params: { page: 'a-propos' } },
  { address: '/articles/a-b/', route: '/articles/[slug]', params: { slug: 'a-b' } },
  { address: '/archives/2025/06/', route: '/archives/[year]/[month]', params: { year: '2025', month: '06' } },
  { address: '/articles/a/b/', route: undefined, params: {} },
]

describe('routeOf', () => {
  it.each(cases)('$address is rendered by $route', ({ address, route, params }) => {
    expect(routeOf(address, ROUTES)).toBe(route)
    expect(paramsOf(route ?? '/', address)).toEqual(params)
  })
})
