import { mathAsText } from './math-text'

const NOTE_CALL = /<sup[^>]*><a\b.*?<\/sup>/g
const LINE_END = /<(?:br|\/(?:p|li|h\d|t[dhr]|d[dt]|caption|summary|blockquote|pre))\b[^>]*>/g
const TAG = /<(?:"[^"]*"|'[^']*'|[^'">])*>/g
const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }))

/** The text of our own HTML, one paragraph a line, without note calls. */
export function plainText(html: string): string {
  const lines = decode(mathAsText(html).replace(NOTE_CALL, '').replace(LINE_END, '\n').replace(TAG, '')).split('\n')
  return lines.flatMap((line) => line.trim() || []).join('\n')
}

/** In one pass, so that `&amp;lt;` stays the text `&lt;`. */
function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return NAMED.get(name ?? '') ?? whole
  })
}
