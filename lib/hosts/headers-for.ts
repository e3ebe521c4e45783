import type { Address } from '../paths'
import type { Site } from '../site'
import { commonHeaders, DEFAULT_CACHE, headerRules } from './header-rules'
import { pathRegex } from './path-regex'

/** How the edition is reached, and what its own pages are. */
export interface HeaderOptions {
  secure: boolean
  site?: Pick<Site, 'tdm'>
  pages?: readonly Address[]
}

/** What a host tells by the name of a file; text must say that it is UTF-8. */
const TYPES: [RegExp, string][] = [
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.json$/, 'application/json'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.js$/, 'text/javascript; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/(\/|\.html)$/, 'text/html; charset=utf-8'],
]

/** The headers of whatever is printed at `path` (from the paper's root, without its base path), as a host would send them. */
export function headersFor(path: string, { secure, site = {}, pages = [] }: HeaderOptions): Record<string, string> {
  const type = TYPES.find(([ending]) => ending.test(path))?.[1]
  const rules = headerRules(pages).filter(({ paths }) => new RegExp(pathRegex(paths)).test(path))
  return {
    ...commonHeaders(site, secure),
    'Cache-Control': DEFAULT_CACHE,
    ...(type && { 'Content-Type': type }),
    ...Object.assign({}, ...rules.map(({ headers }) => headers)),
  }
}
