import type { Root } from 'mdast'
import { markerOf } from '../blocks/kinds'
import { markerOfQuote } from './callout-marker'
import { type ParseContext, pointAt, warn } from './parse-context'
import { allOf } from './tree'

/** A marker where it opens no callout: in bold, below a first line, or outside a quotation. */
const STRAY = /^(.*?)(\[\s*!\s*(\p{L}{3,20})\s*\])/mu

/** Warns about markers that open no box. */
export function strayMarkers(root: Root, context: ParseContext): void {
  const opening = new Set(allOf(root, 'blockquote').map((quote) => markerOfQuote(quote, context)?.text))
  for (const text of allOf(root, 'text')) {
    const [, before = '', written = '', name = ''] = STRAY.exec(text.value) ?? []
    if (markerOf(name) === undefined || opening.has(text)) continue
    const from = context.text.indexOf(written, text.position?.start.offset)
    if (from < 0 || context.text[from - 1] === '\\') continue
    const [above = ''] = /[^\n]*$/.exec(context.text.slice(0, from)) ?? []
    const isFirst = before.trim() === '' && /^[> \t]*$/.test(above)
    const { line } = pointAt(context, from)
    const isBelow = /^[ \t]*>/.test(context.text.split('\n')[line - 2] ?? '')
    const [after = ''] = context.text.slice(from + written.length).split('\n', 1)
    const fix = isFirst && !isBelow ? `> [!${markerOf(name)}]${after}` : undefined
    const place = { position: { start: pointAt(context, from), end: pointAt(context, from + written.length) } }
    warn(context, place, { ...STRAY_MARKER, found: `« ${written} » n’ouvre pas un encadré`, ...(fix && { fix }) })
  }
}

const STRAY_MARKER = {
  code: 'stray-sign',
  expected: 'il est attendu au début d’une citation, seul avec son titre : « > [!note] »',
} as const
