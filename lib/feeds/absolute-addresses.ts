import { absoluteUrl } from '../paths'
import type { Site } from '../site'

/** A tag as our serialiser writes it: values are quoted with `"`, and may contain a `>`. */
const TAG = /<[a-z/](?:"[^"]*"|[^">])*>/gi
/** The print style sheet may have added the number of the link after the attribute. */
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
