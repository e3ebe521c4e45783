import { statSync } from 'node:fs'
import { join } from 'node:path'
import { printedPages } from './edition'

/** One address for each kind of page, by its kind: the longest document, which shows most of what such a page can hold. */
export function pageKinds(folder: string): Map<string, string> {
  const size = (address: string) => statSync(join(folder, address, 'index.html')).size
  const shortestFirst = printedPages(folder).sort((a, b) => size(a) - size(b))
  const kinds = new Map(shortestFirst.map((address) => [kindOf(address), address]))
  return kinds.set('introuvable', '/404.html')
}

function kindOf(address: string): string {
  const parts = address.split('/').filter(Boolean)
  const [first = 'une'] = parts
  if (parts.length === 3) return `${first}-mois`
  return parts.length === 1 && !ALONE.includes(first) ? 'page' : first
}

/** Pages that are alone in their kind; the others with one part are static pages, of which one is enough. */
const ALONE = ['archives', 'plan', 'recherche', 'pile']
