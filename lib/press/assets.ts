import { basename } from 'node:path'

/** Where the files that Next makes are printed. Their names are hashes of what they hold, so a flat folder is enough. */
export const ASSETS = '/assets/'

const NEXT_STATIC = '/_next/static/'
const CSS_URL = /url\(\s*(["']?)([^"')]+)\1\s*\)/g

/** `/_next/static/media/x.woff2` → `/assets/x.woff2`; any other address is its own place. */
export function assetPlace(address: string): string {
  return address.startsWith(NEXT_STATIC) ? ASSETS + basename(address) : address
}

/** A style sheet in its new place: the files that it asks for lie beside it, where `../media/` and `/_next/` no longer lead. */
export function moveStylesheet(css: string): string {
  return css
    .replace(CSS_URL, (whole, _quote, url: string) => (isNextFile(url) ? `url(${basename(url)})` : whole))
    .replace(/\n?\/\*# sourceMappingURL=[^*]*\*\/\s*$/, '')
}

/** Every address in a style sheet, as written. */
export function stylesheetLinks(css: string): string[] {
  return [...css.matchAll(CSS_URL)].map((match) => match[2] ?? '')
}

function isNextFile(url: string): boolean {
  return url.startsWith(NEXT_STATIC) || url.startsWith('../media/')
}

const FIRST_SCREEN = /^(newsreader|instrument-sans)\.[^.]+\.woff2$/

/** The fonts that every first screen shows: roman text and interface, in their common characters (lib/fonts). */
export function firstScreenFonts(addresses: Iterable<string>): string[] {
  return [...addresses].filter((address) => FIRST_SCREEN.test(basename(address))).sort()
}
