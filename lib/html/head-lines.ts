import type { LanguageCode } from '../site'
import type { Terms } from '../text/foreign-terms'
import type { BlockSheet } from './block-sheets'
import type { ElementScript } from './element-scripts'

/** The options that all pages of an edition are bound with. */
export interface Binding {
  /** Added before every address that begins with `/`. */
  basePath: string
  /** Public addresses use the words of this language. */
  language: LanguageCode
  /** The new address of a file of Next: `/_next/static/chunks/x.css` → `/assets/x.css`. */
  assetPath(address: string): string
  /** Scripts of custom elements, by tag. */
  elements: ReadonlyMap<string, ElementScript>
  /** Style sheets of blocks, by the class or the tag that needs them. */
  sheets: ReadonlyMap<string, BlockSheet>
  /** Addresses of the fonts that every first screen shows. */
  fonts: readonly string[]
  /** The `<meta>` tag of the policy, for hosts that send no headers of ours. */
  policy?: string
  /** Foreign terms, which pages mark with their language. */
  terms?: Terms
}

/**
 * The lines that binding adds to `<head>`, before the style sheet, since scripts wait for the style
 * sheets before them. The policy comes first: it only governs what follows. Elements that must run
 * before the first paint have a blocking script; the other scripts are deferred.
 */
export function headLines(tags: Iterable<string>, binding: Binding): string {
  const elements = [...tags].sort().flatMap((tag) => binding.elements.get(tag) ?? [])
  // Elements of one bundle share its script.
  const scripts = [...new Map(elements.map((script) => [script.address, script])).values()]
  const blocking = scripts.filter((script) => script.beforePaint)
  const deferred = scripts.filter((script) => !script.beforePaint)
  return [
    binding.policy ?? '',
    ...blocking.map(({ address }) => `<script src="${binding.basePath}${address}"></script>`),
    ...binding.fonts.map((font) => preload(binding.basePath + font)),
    ...deferred.map(({ address }) => `<script src="${binding.basePath}${address}" defer></script>`),
  ].join('')
}

/** These links come last: the first style sheet of a page declares the order of layers. */
export function blockSheetLinks(classes: Iterable<string>, { sheets, basePath }: Binding): string {
  const needed = [...classes].sort().flatMap((name) => sheets.get(name) ?? [])
  return needed.map(({ address }) => `<link rel="stylesheet" href="${basePath}${address}">`).join('')
}

/** Browsers fetch fonts without credentials: without `crossorigin` they would fetch them twice. */
function preload(font: string): string {
  return `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`
}
