import { readAddresses, readView } from '@/lib/views/store'

/** What follows the prefix in the address of every page to print: `/articles/` gives the slugs. */
export function addressesUnder(prefix: string): string[] {
  return readAddresses()
    .filter((address) => address.startsWith(prefix) && address !== prefix)
    .map((address) => address.slice(prefix.length, -1))
}

/** Static pages live at the root, beside the front page, the archives and the 404. */
export function pageSlugs(): string[] {
  return addressesUnder('/').filter((slug) => !slug.includes('/') && readView(`/${slug}/`).type === 'page')
}
