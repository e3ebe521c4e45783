import { DEFAULT_CACHE, type HeaderRule } from './header-rules'
import { type HostConfig, isPath, isQuery, lines, replacedNames } from './host-settings'
import { pathRegex } from './path-regex'

/**
 * The server, copied once into `/etc/nginx/conf.d/`, where certbot may edit it. It includes the two
 * files that each build writes.
 */
export function nginxServer({ site: { basePath, origin } }: HostConfig): string {
  const folder = `/srv/journal${basePath}/.hosts`
  return lines(
    `include ${folder}/nginx-maps.conf;`,
    ...block('server', [
      '  listen 80;',
      `  server_name ${origin === '' ? '_' : new URL(origin).hostname};`,
      `  # The printed folder${basePath && `, under the name ${basePath.slice(1)}`}.`,
      '  root /srv/journal;',
      `  include ${folder}/nginx-headers.conf;`,
    ]),
  )
}

/**
 * Values that depend on the path, as variables: an `add_header` inside a `location` hides all those
 * outside it.
 */
export function nginxMaps({ site, common, rules, redirects }: HostConfig): string {
  const { basePath } = site
  const moved = redirects.filter(isPath).map(({ from, to }) => `  ${basePath}${from} ${basePath}${to};`)
  const asked = redirects.filter(isQuery).map(({ from, query, to }) => {
    return `  ${basePath}${from}?${query} ${basePath}${to};`
  })
  // Volatile, or the page for unknown addresses would be gone too.
  const gone = site.gone.map((address) => `  ${basePath}${address} 1;`)
  return lines(
    ...bucketSize([...moved, ...asked]),
    ...namesIn(rules).flatMap((name) => mapOf(name, { rules, basePath, otherwise: common[name] })),
    ...block('map $uri $lire_aussi_moved', moved),
    ...(asked.length > 0 ? block('map $request_uri $lire_aussi_asked', asked) : []),
    ...block('map $uri $lire_aussi_gone', ['  volatile;', ...gone]),
  )
}

/** The directives of every server of this paper. nginx sets types only in `location`s. */
export function nginxHeaders(config: HostConfig): string {
  const { site, common, rules, redirects } = config
  const { basePath } = site
  // nginx would send both a common header and that of a rule, so the map has both values.
  const replaced = replacedNames(config)
  const everywhere = Object.entries(common).filter(([name]) => !replaced.includes(name))
  return lines(
    'charset utf-8;',
    'absolute_redirect off;',
    'gzip_static on;',
    'gzip_vary on;',
    `error_page 404 410 ${basePath}/404.html;`,
    ...everywhere.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...namesIn(rules).map((name) => `add_header ${name} ${variable(name)} always;`),
    ...block('if ($lire_aussi_moved)', ['  return 301 $lire_aussi_moved;']),
    ...(redirects.some(isQuery) ? block('if ($lire_aussi_asked)', ['  return 301 $lire_aussi_asked;']) : []),
    ...block('if ($lire_aussi_gone)', ['  return 410;']),
    ...block('location ~ /\\.(?!well-known/)', ['  return 404;']),
    ...rules.flatMap((rule) => typeOf(rule, basePath)),
  )
}

function namesIn(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== TYPE)
}

/** nginx refuses to start if a key of a map exceeds its hash bucket, 64 bytes by default. */
function bucketSize(entries: readonly string[]): string[] {
  const longest = Math.max(0, ...entries.map((entry) => Buffer.byteLength(entry)))
  return longest <= 40 ? [] : [`map_hash_bucket_size ${2 ** Math.ceil(Math.log2(longest + 64))};`]
}

const TYPE = 'Content-Type'

interface MapOptions extends Pick<HostConfig, 'rules'> {
  basePath: string
  /** The value for paths that no rule names. */
  otherwise: string | undefined
}

function mapOf(name: string, { rules, basePath, otherwise = '' }: MapOptions): string[] {
  const entries = rules
    .filter(({ headers }) => name in headers)
    .map(({ paths, headers }) => `  "~${pathRegex(paths, basePath)}" ${quoted(headers[name] ?? '')};`)
  const usual = name === 'Cache-Control' ? DEFAULT_CACHE : otherwise
  return block(`map $uri ${variable(name)}`, [`  default ${quoted(usual)};`, ...entries])
}

function typeOf({ paths, headers }: HeaderRule, basePath: string): string[] {
  const type = headers[TYPE]?.split(';')[0]
  if (!type) return []
  return block(`location ~ "${pathRegex(paths, basePath)}"`, ['  types {}', `  default_type ${type};`])
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`
}

function variable(name: string): string {
  return `$lire_aussi_${name.toLowerCase().replaceAll('-', '_')}`
}

function block(opening: string, content: string[]): string[] {
  return [`${opening} {`, ...content, '}']
}
