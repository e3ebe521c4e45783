import type { Address } from '../paths'
import type { Site } from '../site'
import { commonHeaders, DEFAULT_CACHE, editorRule, headerRules } from './header-rules'
import { pathRegex } from './path-regex'

/** Whether the edition is reached by TLS, its static pages, and the language of its addresses. */
export interface HeaderOptions {
  secure: boolean
  site?: Pick<Site, 'tdm' | 'admin'> & Partial<Pick<Site, 'language'>>
  basePath?: string
  pages?: readonly Address[]
}

/** The type that a host infers from a file name. Text must be declared as UTF-8. */
const TYPES: [RegExp, string][] = [
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.json$/, 'application/json'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.js$/, 'text/javascript; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/(\/|\.html)$/, 'text/html; charset=utf-8'],
]

/**
 * The headers of the file at `path`, as a host would send them. `path` is relative to the paper's
 * root, without the base path.
 */
export function headersFor(
  path: string,
  { secure, site = {}, basePath = '', pages = [] }: HeaderOptions,
): Record<string, string> {
  const type = TYPES.find(([ending]) => ending.test(path))?.[1]
  const all = [...headerRules(pages, basePath, site.language), ...(site.admin ? [editorRule(secure)] : [])]
  const rules = all.filter(({ paths }) => new RegExp(pathRegex(paths)).test(path))
  return {
    ...commonHeaders(site, secure),
    'Cache-Control': DEFAULT_CACHE,
    ...(type && { 'Content-Type': type }),
    ...Object.assign({}, ...rules.map(({ headers }) => headers)),
  }
}
