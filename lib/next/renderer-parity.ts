import { readFileSync } from 'node:fs'
import { groupBy } from '../collections'
import { bindDocument } from '../html/bind-document'
import { type Address, NOT_FOUND } from '../paths'
import { type Routes, routeOf } from './match-route'
import { pageAddress } from './next-output'
import type { NextOutput, Parity, RouteCheck } from './output-types'
import type { RenderPage } from './static-renderer'

/**
 * Compares, byte by byte, the pages that Next rendered with the same pages from the static
 * renderer, opened with the style sheets of a route. A route has parity when all its sample pages
 * are equal; otherwise Next renders it until the code changes.
 */
export async function compareRenderers(output: NextOutput, open: (parity: Parity) => RenderPage): Promise<Parity> {
  const samples = groupBy(samplesIn(output), ({ route }) => route)
  const parity: Record<string, RouteCheck> = {}
  for (const [route, pages] of samples) {
    const sheets = sheetsIn(pages[0]?.html ?? '')
    const render = open({ [route]: { isEqual: true, sheets } })
    const equal = pages.map(async ({ address, html }) => isSame(await render(address).catch(() => ''), html))
    parity[route] = { isEqual: (await Promise.all(equal)).every(Boolean), sheets }
  }
  return parity
}

interface Sample {
  route: string
  address: Address
  html: string
}

function samplesIn({ pages, routes }: NextOutput): Sample[] {
  return Object.entries(pages).flatMap(([pathname, file]) => {
    const address = pathname === '/404' ? NOT_FOUND : (pageAddress(pathname) as Address)
    const route = routeOf(address, routes)
    return route === undefined ? [] : [{ route, address, html: readFileSync(file, 'utf8') }]
  })
}

/** Next links the style sheets that a route's modules import; the layout links the newsroom's. */
function sheetsIn(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="(\/_next\/[^"]+)"/g)].map(([, href = '']) => href)
}

/** Compares bound documents, since binding removes what only Next's client reads. */
function isSame(ours: string, byNext: string): boolean {
  const binding = {
    basePath: '',
    language: 'fr' as const,
    assetPath: (address: string) => address,
    elements: new Map(),
    sheets: new Map(),
    fonts: [],
  }
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

/** The parity of a page's route; `unknown` if Next compiled no route for the address. */
export function parityOf(
  address: Address,
  routes: Routes,
  parity: Parity,
): 'equal' | 'different' | 'unchecked' | 'unknown' {
  const route = routeOf(address, routes)
  if (route === undefined) return 'unknown'
  const check = parity[route]
  if (check === undefined) return 'unchecked'
  return check.isEqual ? 'equal' : 'different'
}
