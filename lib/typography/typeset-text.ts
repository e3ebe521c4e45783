import { type Span, typesetParts } from './typeset-parts'
import type { Variety } from './varieties'

/**
 * Typesets a plain string whose ordinals can be raised: the title of an article rendered with
 * `<sup>`.
 */
export function typesetInline(text: string, variety: Variety = 'fr'): Span[] {
  return typesetParts([text], variety)[0] ?? []
}

/**
 * Typesets a plain string where nothing can be raised: a `<title>`, a description, an attribute.
 * Keeps `1er`.
 */
export function typesetText(text: string, variety: Variety = 'fr'): string {
  return typesetInline(text, variety)
    .map((span) => (typeof span === 'string' ? span : span.sup))
    .join('')
}
