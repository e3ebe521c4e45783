import { basename } from 'node:path'

/** Where the files that Next makes are printed. Their names are hashes of what they hold, so a flat folder is enough. */
export const ASSETS = '/assets/'

/** As much of such a hash as tells versions of one file apart (some 28 bits): every page and the style sheet say a dozen of them. */
const HASH = /([\w-]{6})[\w-]*(?=\.\w+$)/

const NEXT_STATIC = '/_next/static/'
/**
 * What the compiler leaves for nobody: spaces in the values of custom properties, a prefix that Safari has done without since 12.1, and
 * shadow trees, of which there are none. A string stays as it is.
 */
const QUOTED_OR_LOOSE = /("[^"]*"|'[^']*')|(?<=,) |(?<=:root),:host(?=\{)|-webkit-text-decoration-color:[^;}]*;/g
const CSS_URL = /url\(\s*(["']?)([^"')]+)\1\s*\)/g

/** `/_next/static/media/x.woff2` → `/assets/x.woff2`; any other address is its own place. */
export function assetPath(address: string): string {
  return address.startsWith(NEXT_STATIC) ? ASSETS + nameOf(address) : address
}

/** A style sheet in its new place: the files that it asks for lie beside it, where `../media/` and `/_next/` no longer lead. */
export function rewriteStylesheet(css: string): string {
  return css
    .replace(CSS_URL, (whole, _quote, url: string) => (isNextFile(url) ? `url(${nameOf(url)})` : whole))
    .replace(/\n?\/\*# sourceMappingURL=[^*]*\*\/\s*$/, '')
    .replace(QUOTED_OR_LOOSE, (_, quoted?: string) => quoted ?? '')
}

/** Every address in a style sheet, as written. */
export function stylesheetLinks(css: string): string[] {
  return [...css.matchAll(CSS_URL)].map((match) => match[2] ?? '')
}

function nameOf(address: string): string {
  return basename(address).replace(HASH, '$1')
}

function isNextFile(url: string): boolean {
  return url.startsWith(NEXT_STATIC) || url.startsWith('../media/')
}

const FIRST_SCREEN = /^(newsreader|instrument-sans)\.[^.]+\.woff2$/

/** The fonts that every first screen shows: roman text and interface, in their common characters (lib/fonts). */
export function firstScreenFonts(addresses: Iterable<string>): string[] {
  return [...addresses].filter((address) => FIRST_SCREEN.test(basename(address))).sort()
}
