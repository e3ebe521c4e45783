import { type Span, typesetParts } from './parts'

/**
 * Typesets a plain string whose ordinals can be raised: the title of an article rendered with
 * `<sup>`.
 */
export function typesetInline(text: string): Span[] {
  return typesetParts([text])[0] ?? []
}

/**
 * Typesets a plain string where nothing can be raised: a `<title>`, a description, an attribute.
 * Keeps `1er`.
 */
export function typesetText(text: string): string {
  return typesetInline(text)
    .map((span) => (typeof span === 'string' ? span : span.sup))
    .join('')
}
