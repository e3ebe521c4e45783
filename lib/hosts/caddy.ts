import { DEFAULT_CACHE, type HeaderRule } from './header-rules'
import { type HostConfig, lines } from './host-config'
import { pathRegex } from './path-regex'

/** A Caddyfile; Caddy fetches its own certificate for the host that it names. */
export function caddyConfig({ site, common, rules, redirects }: HostConfig): string {
  const { basePath, origin, gone } = site
  return lines(
    `${new URL(origin).host} {`,
    `\t# The printed folder${basePath && `, under the name ${basePath.slice(1)}`}.`,
    '\troot * /srv/journal',
    '\theader {',
    ...Object.entries(common).map(([name, value]) => `\t\t${name} ${quoted(value)}`),
    `\t\t?Cache-Control ${quoted(DEFAULT_CACHE)}`,
    '\t}',
    ...rules.flatMap((rule, index) => matched(rule, index, basePath)),
    ...redirects.map(({ from, to }) => `\tredir ${basePath}${from} ${basePath}${to} 301`),
    ...gone.map((address) => `\terror ${basePath}${address} 410`),
    '\t@hidden path_regexp /\\.[^w]',
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

/** Nothing between backquotes is special. */
function quoted(text: string): string {
  return `\`${text}\``
}
