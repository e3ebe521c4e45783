import type { Address } from '../paths'
import { publicAddress } from '../public-address'
import type { Host, Site } from '../site'
import type { Frame } from '../views/view-parts'
import { apacheConfig } from './apache'
import { azureConfig } from './azure'
import { caddyConfig } from './caddy'
import { editorPolicyMeta } from './editor-policy'
import { commonHeaders, editorRule, headerRules } from './header-rules'
import type { HostConfig, Redirect } from './host-settings'
import { netlifyHeaders, netlifyRedirects } from './netlify'
import { nginxHeaders, nginxMaps, nginxServer } from './nginx'
import { policyMeta } from './security-policy'
import { vercelConfig } from './vercel'

type Config = (description: HostConfig) => string

/**
 * The files that each host reads. Servers that read none among the pages have theirs in `.hosts/`,
 * which they never serve.
 */
const FILES: Record<Host, [Address, Config][]> = {
  netlify: [
    ['/_headers', netlifyHeaders],
    ['/_redirects', netlifyRedirects],
  ],
  cloudflare: [
    ['/_headers', netlifyHeaders],
    ['/_redirects', netlifyRedirects],
  ],
  apache: [['/.htaccess', apacheConfig]],
  nginx: [
    ['/.hosts/nginx.conf', nginxServer],
    ['/.hosts/nginx-maps.conf', nginxMaps],
    ['/.hosts/nginx-headers.conf', nginxHeaders],
  ],
  caddy: [['/.hosts/Caddyfile', caddyConfig]],
  github: [['/.nojekyll', () => '']],
  azure: [['/staticwebapp.config.json', azureConfig]],
  vercel: [['/vercel.json', vercelConfig]],
  gitlab: [],
  codeberg: [],
}

const USUAL: Host[] = ['netlify', 'cloudflare', 'apache', 'nginx', 'caddy']

/** The configuration of every host that `site.yml` names, or of the usual ones. */
export function hostFiles({ site, pages: links }: Frame, redirects: Redirect[]): Map<Address, string> {
  const { basePath, language } = site
  const secure = isSecure(site)
  const pages = links.map(({ href }): Address => `/${href.slice(1)}`)
  const shown = (address: Address) => publicAddress(address, language)
  const description: HostConfig = {
    site: { ...site, gone: site.gone.map((address) => publicAddress(address, language)) },
    common: commonHeaders(site, secure),
    rules: [...headerRules(pages, basePath, language), ...(site.admin ? [editorRule(secure)] : [])],
    pages,
    redirects: redirects.map(({ from, to, ...query }) => ({ from: shown(from), to: shown(to), ...query })),
  }
  const files = hostsOf(site).flatMap((host) => FILES[host])
  return new Map(files.map(([address, config]) => [address, config(description)]))
}

/** Hosts that do not send our headers, and the host names that they assign. */
const WITHOUT_HEADERS: [Host, RegExp][] = [
  ['github', /\.github\.io$/],
  ['gitlab', /\.gitlab\.io$/],
  ['codeberg', /\.codeberg\.page$/],
]

/** Hosts that join the policies of two rules: a policy for every path would bind the editor too. */
const JOINING: readonly Host[] = ['netlify', 'cloudflare']

/** The policy as a `<meta>`, if a host does not send the paper's policy for every page. */
export function pagePolicy(site: Pick<Site, 'origin' | 'hosts' | 'admin'>): string | undefined {
  const hosts = hostsOf(site)
  const isWithout = WITHOUT_HEADERS.some(([host]) => hosts.includes(host))
  const isJoined = site.admin !== undefined && JOINING.some((host) => hosts.includes(host))
  return isWithout || isJoined ? policyMeta(isSecure(site)) : undefined
}

/** The editor's page contains its own policy, whatever the host. */
export function editorMeta(site: Pick<Site, 'origin'>): string {
  return editorPolicyMeta(isSecure(site))
}

function hostsOf({ hosts, origin }: Pick<Site, 'origin' | 'hosts'>): Host[] {
  if (hosts) return hosts
  const name = origin === '' ? '' : new URL(origin).hostname
  const known = WITHOUT_HEADERS.flatMap(([host, address]) => (address.test(name) ? [host] : []))
  return known.length > 0 ? known : USUAL
}

/** Whether readers reach the paper by TLS; false while its address is unknown. */
function isSecure({ origin }: Pick<Site, 'origin'>): boolean {
  return origin.startsWith('https:')
}
