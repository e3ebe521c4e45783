import { DEFAULT_CACHE } from './header-rules'
import { type HostConfig, isPath, isQuery, lines, type Redirect } from './host-settings'
import { pathRegex } from './path-regex'

/** `.htaccess`, among the pages, for Apache 2.4 with mod_headers. */
export function apacheConfig({ site: { basePath, gone }, common, rules, redirects }: HostConfig): string {
  const matched = rules.flatMap(({ paths, headers }) =>
    Object.entries(headers).map(([name, value]) => set(name, value, pathRegex(paths, basePath))),
  )
  return lines(
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    `ErrorDocument 404 ${basePath}/404.html`,
    `ErrorDocument 410 ${basePath}/404.html`,
    'RedirectMatch 404 "/\\.(?!well-known/)"',
    ...redirects
      .filter(isPath)
      .map(({ from, to }) => `RedirectMatch 301 "^${escaped(basePath + from)}$" ${basePath}${to}`),
    ...rewrites(redirects.filter(isQuery), basePath),
    ...gone.map((address) => `Redirect gone ${basePath}${address}`),
    '<IfModule mod_headers.c>',
    ...Object.entries(common).map(([name, value]) => set(name, value)),
    set('Cache-Control', DEFAULT_CACHE),
    ...matched,
    '</IfModule>',
  )
}

/** `Redirect` would match every address with this prefix, and ignores queries. */
function rewrites(redirects: readonly Redirect[], basePath: string): string[] {
  if (redirects.length === 0) return []
  const rules = redirects.flatMap(({ from, query = '', to }) => [
    `RewriteCond %{QUERY_STRING} "^${escaped(query)}$"`,
    `RewriteRule "^${escaped(from.slice(1))}$" "${basePath}${to}?" [R=301,L]`,
  ])
  return ['<IfModule mod_rewrite.c>', 'RewriteEngine On', ...rules, '</IfModule>']
}

function escaped(text: string): string {
  return text.replace(/[.+()?]/g, '\\$&')
}

/** « set » replaces the value of an earlier line. */
function set(name: string, value: string, regex?: string): string {
  const condition = regex === undefined ? '' : ` "expr=%{REQUEST_URI} =~ m#${regex}#"`
  return `Header always set ${name} "${value.replaceAll('"', '\\"')}"${condition}`
}
