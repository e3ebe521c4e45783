import { DEFAULT_CACHE } from './header-rules'
import { type HostConfig, lines } from './host-config'
import { pathRegex } from './path-regex'

/** `.htaccess` for Apache 2.4 with mod_headers. It lies among the pages. */
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
    ...redirects.map(({ from, to }) => `Redirect 301 ${basePath}${from} ${basePath}${to}`),
    ...gone.map((address) => `Redirect gone ${basePath}${address}`),
    '<IfModule mod_headers.c>',
    ...Object.entries(common).map(([name, value]) => set(name, value)),
    set('Cache-Control', DEFAULT_CACHE),
    ...matched,
    '</IfModule>',
  )
}

/** « set » replaces what an earlier line said. */
function set(name: string, value: string, regex?: string): string {
  const condition = regex === undefined ? '' : ` "expr=%{REQUEST_URI} =~ m#${regex}#"`
  return `Header always set ${name} "${value.replaceAll('"', '\\"')}"${condition}`
}
