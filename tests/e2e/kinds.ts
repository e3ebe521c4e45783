import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pageAt } from '../../lib/page-kinds'
import { builtPages } from './edition'

/** One address for each kind of page: its longest document, which has the most varied content. */
export function pageKinds(folder: string): Map<string, string> {
  const size = (address: string) => statSync(join(folder, address, 'index.html')).size
  const shortestFirst = builtPages(folder).sort((a, b) => size(a) - size(b))
  const kinds = new Map(shortestFirst.map((address): [string, string] => [pageAt(address)?.kind ?? address, address]))
  return kinds.set('not-found', '/404.html')
}
