import { absoluteUrl } from '../paths'
import type { Site } from '../site'

/**
 * A start or end tag as our serialiser writes it: attributes are quoted with `"`, and a `>` may
 * stand inside the quotes.
 */
const TAG = /<[a-z/](?:"[^"]*"|[^">])*>/gi
/** The attribute may be followed by the number that the print style sheet gives to the link. */
const ADDRESS = / (href|src)="([^"]*)"(?: data-n="\d+")?/g

/**
 * Makes every address absolute, so that the HTML can be read outside its page. `page` is the
 * absolute address of that page.
 */
export function withAbsoluteAddresses(html: string, page: string, site: Site): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (_, name: string, address: string) => ` ${name}="${absolute(address, page, site)}"`),
  )
}

function absolute(address: string, page: string, site: Site): string {
  if (address.startsWith('#')) return page + address
  return /^\/(?!\/)/.test(address) ? absoluteUrl(site, address) : address
}
