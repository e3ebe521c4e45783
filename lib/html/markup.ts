import type { Tag } from './addresses'

/** A start tag as a serialiser writes it; its names are those of the grammar, its values without references. */
export interface StartTag extends Tag {
  selfClosing: boolean
}

/** Who is told what a page is made of, in its order. Comments are not told. */
export interface Reader {
  start(tag: StartTag): void
  /** What stands between tags, as written. */
  text(raw: string): void
  end(tagName: string): void
  /** The rest of a page, from where it is not what a serialiser writes. */
  lost(rest: string): void
}

const COMMENT = '<!--(?!-?>)[^>]*-->'
const END = '</([a-zA-Z][a-zA-Z0-9-]*)>'
const VALUE = String.raw`"(?:[^"&]|&(?:amp|lt|gt|quot|#x[\da-fA-F]+|#\d+);)*"`
const START = String.raw`<([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^\s"'<>/=]+(?:=${VALUE})?)*)\s*(/?)>`
const PIECE = new RegExp(`([^<]+|<!DOCTYPE html>)|${COMMENT}|${END}|${START}`, 'y')
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:="([^"]*)")?/g

/** What these hold is text to a browser, whatever it looks like. */
const HOLDS_TEXT = /^(?:script|style|textarea|title)$/

/**
 * Reads a page that React or `hast-util-to-html` wrote: tags whole, values between double quotes, no `<` left in a text. That much of
 * HTML says the same to every browser, and reading it costs a third of reading by the whole grammar. What is beyond it is not guessed.
 */
export function readMarkup(page: string, reader: Reader): void {
  let drawings = 0
  let read = 0
  for (let piece = pieceAt(page, 0); piece; piece = pieceAt(page, read)) {
    const [whole, text, ended, started, attributes = '', slash] = piece
    read += whole.length
    if (text) reader.text(text)
    if (ended) reader.end(ended)
    if (ended === 'svg') drawings -= 1
    if (!started) continue
    if (started === 'svg') drawings += 1
    reader.start({ tagName: started, attrs: attributesIn(attributes, drawings > 0), selfClosing: slash === '/' })
    const held = HOLDS_TEXT.test(started) ? textUntil(`</${started}`, page, read) : ''
    if (held === undefined) break
    if (held) reader.text(held)
    read += held.length
  }
  if (read < page.length) reader.lost(page.slice(read))
}

function pieceAt(page: string, offset: number): RegExpExecArray | null {
  PIECE.lastIndex = offset
  return PIECE.exec(page)
}

/** React writes the names of HTML as JavaScript does (`charSet`), and those of a drawing as they are (`viewBox`). */
function attributesIn(written: string, inDrawing: boolean): Tag['attrs'] {
  if (written === '') return []
  return Array.from(written.matchAll(ATTRIBUTE), ([, name = '', value = '']) => ({
    name: inDrawing ? name : name.toLowerCase(),
    value: value.includes('&') ? withoutReferences(value) : value,
  }))
}

const REFERENCES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function withoutReferences(value: string): string {
  return value.replace(/&(\w+|#\w+);/g, (_, name: string) => {
    if (!name.startsWith('#')) return REFERENCES[name] ?? ''
    return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
  })
}

/** Undefined where the end is missing, or could be hidden by a comment that is opened. */
function textUntil(end: string, page: string, start: number): string | undefined {
  const found = page.indexOf(`${end}>`, start)
  const held = page.slice(start, found)
  return found === -1 || held.includes('<!--') || held.toLowerCase().includes(end) ? undefined : held
}

export function startTag({ tagName, attrs, selfClosing }: StartTag): string {
  const attributes = attrs.map(({ name, value }) => ` ${name}="${value.replace(/["&\u00a0]/g, escaped)}"`)
  return `<${tagName}${attributes.join('')}${selfClosing ? '/>' : '>'}`
}

function escaped(sign: string): string {
  return sign === '"' ? '&quot;' : sign === '&' ? '&amp;' : '&nbsp;'
}
