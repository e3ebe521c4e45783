import type { HostConfig } from './host-config'

/**
 * `_headers`, which Netlify and Cloudflare Pages read alike. Both join the values of a header named by two rules that match, and both send
 * `max-age=0, must-revalidate` with what no rule names: the rules say the rest.
 */
export function netlifyHeaders({ site, common, rules }: HostConfig): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    `${site.basePath}${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`
  const blocks = rules.flatMap(({ paths, headers }) => paths.map((path) => block(path, headers)))
  return [block('/*', common), ...blocks].join('\n')
}

/** `_redirects`: Netlify, Cloudflare Pages (2,000 at most). */
export function netlifyRedirects({ site: { basePath }, redirects }: HostConfig): string {
  return redirects.map(({ from, to }) => `${basePath}${from} ${basePath}${to} 301\n`).join('')
}
