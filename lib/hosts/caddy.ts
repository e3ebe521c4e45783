import { DEFAULT_CACHE, type HeaderRule } from './header-rules'
import { type HostConfig, isPath, isQuery, lines, type Redirect, replacedNames } from './host-settings'
import { pathRegex } from './path-regex'

/** A Caddyfile; Caddy obtains a certificate for the host that it names. */
export function caddyConfig(config: HostConfig): string {
  const { site, common, rules, redirects } = config
  const { basePath, origin, gone } = site
  const replaced = replacedNames(config)
  const everywhere = Object.entries(common).filter(([name]) => !replaced.includes(name))
  return lines(
    `${origin === '' ? ':80' : new URL(origin).host} {`,
    `\t# The printed folder${basePath && `, under the name ${basePath.slice(1)}`}.`,
    '\troot * /srv/journal',
    '\theader {',
    ...everywhere.map(([name, value]) => `\t\t${name} ${quoted(value)}`),
    `\t\t?Cache-Control ${quoted(DEFAULT_CACHE)}`,
    '\t}',
    ...replaced.flatMap((name, index) => elsewhere([name, common[name] ?? ''], index, config)),
    ...rules.flatMap((rule, index) => matched(rule, index, basePath)),
    ...redirects.filter(isPath).map(({ from, to }) => `\tredir ${basePath}${from} ${basePath}${to} 301`),
    ...redirects.filter(isQuery).flatMap((redirect, index) => asked(redirect, index, basePath)),
    ...gone.map((address) => `\terror ${basePath}${address} 410`),
    // Caddy's regular expressions have no lookahead: this excludes `.well-known/` by its prefix.
    '\t@hidden path_regexp /\\.([^w]|w[^e]|we[^l])',
    '\terror @hidden 404',
    '\tfile_server {',
    '\t\tprecompressed zstd br gzip',
    '\t}',
    '\thandle_errors {',
    `\t\trewrite * ${basePath}/404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
  )
}

function matched({ paths, headers }: HeaderRule, index: number, basePath: string): string[] {
  const name = `@rule${index + 1}`
  return [
    `\t${name} path_regexp ${quoted(pathRegex(paths, basePath))}`,
    `\theader ${name} {`,
    ...Object.entries(headers).map(([header, value]) => `\t\t${header} ${quoted(value)}`),
    '\t}',
  ]
}

/** Sends a header on all paths for which no rule replaces it. `?` would leave out error pages. */
function elsewhere([name, value]: [string, string], index: number, { rules, site }: HostConfig): string[] {
  const paths = rules.filter(({ headers }) => name in headers).flatMap((rule) => rule.paths)
  const matcher = `@elsewhere${index + 1}`
  return [
    `\t${matcher} not path_regexp ${quoted(pathRegex(paths, site.basePath))}`,
    `\theader ${matcher} ${name} ${quoted(value)}`,
  ]
}

function asked({ from, query = '', to }: Redirect, index: number, basePath: string): string[] {
  const name = `@asked${index + 1}`
  return [
    `\t${name} {`,
    `\t\tpath ${basePath}${from}`,
    `\t\tquery ${query.replaceAll('&', ' ')}`,
    '\t}',
    `\tredir ${name} ${basePath}${to} 301`,
  ]
}

/** Nothing is special between backquotes. */
function quoted(text: string): string {
  return `\`${text}\``
}
