import type { HostConfig } from './host-config'

/**
 * `_headers`, in the format of Netlify and Cloudflare Pages. Both join the values of a header that
 * two matching rules set, and send `max-age=0, must-revalidate` where no rule matches.
 */
export function netlifyHeaders({ site, common, rules }: HostConfig): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    `${site.basePath}${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`
  const blocks = rules.flatMap(({ paths, headers }) => paths.map((path) => block(path, headers)))
  return [block('/*', common), ...blocks].join('\n')
}

/**
 * `_redirects`: Netlify, Cloudflare Pages (2,000 at most). Cloudflare skips the lines with a query or
 * with `404!`, by which Netlify hides the configuration of other hosts.
 */
export function netlifyRedirects({ site: { basePath }, redirects }: HostConfig): string {
  const linesOf = redirects.map(({ from, query, to }) => {
    const asked = query === undefined ? '' : ` ${query.replaceAll('&', ' ')}`
    return `${basePath}${encodeURI(from)}${asked} ${basePath}${to} 301\n`
  })
  return [...linesOf, `${basePath}/.hosts/* ${basePath}/404.html 404!\n`].join('')
}
