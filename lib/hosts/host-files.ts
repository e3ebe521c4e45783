import type { Address } from '../paths'
import type { Host, Site } from '../site'
import type { Frame } from '../views/view'
import { apacheConfig } from './apache'
import { azureConfig } from './azure'
import { caddyConfig } from './caddy'
import { commonHeaders, headerRules } from './header-rules'
import type { HostConfig, Redirect } from './host-config'
import { netlifyHeaders, netlifyRedirects } from './netlify'
import { nginxConfig } from './nginx'

type Config = (description: HostConfig) => string

/**
 * The files that each host reads. Servers that read none among the pages find theirs in `.hosts/`,
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
  nginx: [['/.hosts/nginx.conf', nginxConfig]],
  caddy: [['/.hosts/Caddyfile', caddyConfig]],
  github: [['/.nojekyll', () => '']],
  azure: [['/staticwebapp.config.json', azureConfig]],
}

const USUAL: Host[] = ['netlify', 'cloudflare', 'apache', 'nginx', 'caddy']

/** The configuration of every host that `site.yml` names, or of the usual ones. */
export function hostFiles({ site, pages }: Frame, redirects: Redirect[]): Map<Address, string> {
  const description: HostConfig = {
    site,
    common: commonHeaders(site),
    rules: headerRules(
      pages.map(({ href }): Address => `/${href.slice(1)}`),
      site.basePath,
    ),
    redirects,
  }
  const files = hostsOf(site).flatMap((host) => FILES[host])
  return new Map(files.map(([address, config]) => [address, config(description)]))
}

/** GitHub Pages sends no header of ours: pages must carry their own policy. */
export function needsPolicyMeta(site: Pick<Site, 'origin' | 'hosts'>): boolean {
  return hostsOf(site).includes('github')
}

function hostsOf({ hosts, origin }: Pick<Site, 'origin' | 'hosts'>): Host[] {
  return hosts ?? (/^https?:\/\/[^/]*\.github\.io(?:[:/]|$)/.test(origin) ? ['github'] : USUAL)
}
