import { absoluteUrl } from '../paths'
import type { Site } from '../site'

/** A start or end tag of our own serialiser, which quotes every attribute with `"`; a `>` may stand inside the quotes. */
const TAG = /<[a-z/](?:"[^"]*"|[^">])*>/gi
/** With the number that paper gives to a link. */
const ADDRESS = / (href|src)="([^"]*)"(?: data-n="\d+")?/g

/** HTML that can be read away from its page, whose absolute address is `page`. */
export function withAbsoluteAddresses(html: string, page: string, site: Site): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (_, name: string, address: string) => ` ${name}="${absolute(address, page, site)}"`),
  )
}

function absolute(address: string, page: string, site: Site): string {
  if (address.startsWith('#')) return page + address
  return /^\/(?!\/)/.test(address) ? absoluteUrl(site, address) : address
}
