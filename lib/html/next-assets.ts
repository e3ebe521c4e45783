import { basename } from 'node:path'
import type { Site } from '../site'

type Face = Pick<Site, 'fonts' | 'ownFonts'>

/** The folder of Next's files. Their names contain a content hash, so one flat folder is enough. */
export const ASSETS = '/assets/'

/**
 * Six characters of a hash, some 28 bits, distinguish the versions of one file. Every page and
 * style sheet repeats a dozen of these names.
 */
const HASH = /([\w-]{6})[\w-]*(?=\.\w+$)/

const NEXT_STATIC = '/_next/static/'
/**
 * CSS that the compiler emits and that no supported browser needs: spaces in the values of custom
 * properties, a prefix that Safari dropped in 12.1, and `:host`, since there are no shadow trees.
 * Quoted strings are kept.
 */
const QUOTED_OR_LOOSE = /("[^"]*"|'[^']*')|(?<=,) |(?<=:root),:host(?=\{)|-webkit-text-decoration-color:[^;}]*;/g
const CSS_URL = /url\(\s*(["']?)([^"')]+)\1\s*\)/g

/** `/_next/static/media/x.woff2` → `/assets/x.woff2`; other addresses stay the same. */
export function assetPath(address: string): string {
  return address.startsWith(NEXT_STATIC) ? ASSETS + nameOf(address) : address
}

/** A style sheet in `/assets/`: the files that it requests are in the same folder. */
export function rewriteStylesheet(css: string): string {
  return css
    .replace(CSS_URL, (whole, _quote, url: string) => (isNextFile(url) ? `url(${nameOf(url)})` : whole))
    .replace(/\n?\/\*# sourceMappingURL=[^*]*\*\/\s*$/, '')
    .replace(QUOTED_OR_LOOSE, (_, quoted?: string) => quoted ?? '')
}

/** The addresses in a style sheet, as written. */
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

/**
 * The fonts of every first screen: roman text and interface, common characters (lib/fonts). A font
 * that the newsroom replaces is not preloaded.
 */
export function firstScreenFonts(addresses: Iterable<string>, { fonts = {}, ownFonts = {} }: Face = {}): string[] {
  const isReplaced = { newsreader: fonts.title && fonts.text, 'instrument-sans': fonts.interface }
  const ours = [...addresses].filter((address) => {
    const [, family] = FIRST_SCREEN.exec(basename(address)) ?? []
    return family !== undefined && !isReplaced[family as keyof typeof isReplaced]
  })
  const { title, text, interface: ui } = ownFonts
  const own = [title, text, ui].flatMap((font) => (font ? [`${ASSETS}${font.common}`] : []))
  return [...ours.sort(), ...new Set(own)]
}
