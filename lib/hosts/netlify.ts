import { documentPaths, type HeaderRule } from './header-rules'
import { type HostConfig, replacedNames } from './host-settings'

/**
 * `_headers`, in the format of Netlify and Cloudflare Pages. Both join the values of a header that
 * two matching rules set, and send `max-age=0, must-revalidate` where no rule matches. A header
 * that some rule replaces is therefore listed for each document, and not for every path.
 */
export function netlifyHeaders(config: HostConfig): string {
  const { site, common, rules, pages } = config
  const replaced = replacedNames(config)
  const everywhere = Object.entries(common).filter(([name]) => !replaced.includes(name))
  const scoped = Object.fromEntries(Object.entries(common).filter(([name]) => replaced.includes(name)))
  const all: HeaderRule[] = [
    { paths: ['/*'], headers: Object.fromEntries(everywhere) },
    ...rules,
    ...(replaced.length > 0 ? [{ paths: documentPaths(pages, site.language), headers: scoped }] : []),
  ]
  const blocks = [...byPath(all)].map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
    return `${site.basePath}${path}\n${lines.join('')}`
  })
  return blocks.join('\n')
}

/** Merges the blocks of each path: Cloudflare keeps only the last block of a path. */
function byPath(rules: readonly HeaderRule[]): Map<string, HeaderRule['headers']> {
  const blocks = new Map<string, HeaderRule['headers']>()
  for (const { paths, headers } of rules)
    for (const path of paths) blocks.set(path, { ...blocks.get(path), ...headers })
  return blocks
}

/**
 * `_redirects`: Netlify, Cloudflare Pages (2,000 at most). Cloudflare ignores the lines with a
 * query and the `404!` line, by which Netlify hides the configuration of other hosts.
 */
export function netlifyRedirects({ site: { basePath }, redirects }: HostConfig): string {
  const linesOf = redirects.map(({ from, query, to }) => {
    const asked = query === undefined ? '' : ` ${query.replaceAll('&', ' ')}`
    return `${basePath}${encodeURI(from)}${asked} ${basePath}${to} 301\n`
  })
  return [...linesOf, `${basePath}/.hosts/* ${basePath}/404.html 404!\n`].join('')
}
