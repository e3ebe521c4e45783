import { type Document, parseDocument, stringify, YAMLSeq } from 'yaml'

/** A text in the editor: the keys of its header, `body`, and the index of its source. */
type TextValues = Record<string, unknown>

/** A key that no header has. */
const SOURCE = '_source'
const BODY = 'body'
/** Below empty lines and closed by `...` too, as `lib/content` reads it. */
const HEADER = /^\s*---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/

/**
 * Reads and writes our texts for the editor with the smallest change: an unchanged key or paragraph
 * keeps its bytes, whereas the editor would rewrite everything in its own style.
 */
export class TextFormat {
  /** The sources of the texts read. The editor keeps keys that have no field, such as `_source`. */
  readonly #sources: string[] = []

  readonly fromFile = (text: string): TextValues => {
    const { header, body } = parts(text)
    const rank = this.#sources.push(text) - 1
    const values = (parseDocument(header).toJS() ?? {}) as TextValues
    // A new text is a draft by default: without a value, an old one would become a draft too.
    return { draft: false, ...values, [BODY]: body.trim(), [SOURCE]: rank }
  }

  readonly toFile = ({ [SOURCE]: rank, [BODY]: body = '', ...values }: TextValues): string => {
    const source = typeof rank === 'number' ? this.#sources[rank] : undefined
    const before = parts(source ?? '')
    const header = parseDocument(before.header)
    writeValues(header, source === undefined ? completed(values) : values)
    const text = restored(String(body), before.body).trim()
    const file = `---\n${headerText(header)}\n---\n\n${text}\n`
    return source?.includes('\r\n') ? file.replaceAll('\n', '\r\n') : file
  }
}

function parts(source: string): { header: string; body: string } {
  const text = source.replaceAll('\r\n', '\n')
  const [whole = '', header = ''] = HEADER.exec(text) ?? []
  return { header, body: text.slice(whole.length) }
}

/** Writes an empty description, which a picture needs and the editor leaves out. */
function completed({ image, ...values }: TextValues): TextValues {
  if (!isRecord(image) || !image.src) return values
  const { draft, ...others } = values
  return { ...others, image: { src: image.src, alt: '', ...image }, draft }
}

function writeValues(header: Document, { draft, ...values }: TextValues): void {
  const before = (header.toJS() ?? {}) as TextValues
  for (const key of Object.keys(before)) if (key !== 'draft' && !(key in values)) header.delete(key)
  for (const [key, value] of Object.entries(values)) {
    if (isSame(before[key], value)) continue
    header.set(key, header.createNode(value))
    inFlow(header, key, value)
  }
  if (draft !== true) header.delete('draft')
  else if (before.draft !== true) header.set('draft', true)
}

/** Writes short lists of names on one line, as the guide does. */
function inFlow(header: Document, key: string, value: unknown): void {
  const node = header.get(key)
  const isShort = Array.isArray(value) && value.every((item) => typeof item === 'string') && key !== 'sources'
  if (node instanceof YAMLSeq && isShort) node.flow = true
}

function headerText(header: Document): string {
  const options = { lineWidth: 0, flowCollectionPadding: false }
  return (header.contents === null ? stringify({}) : header.toString(options)).trimEnd()
}

/** Compares values whatever the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}

function isRecord(value: unknown): value is TextValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Restores the original source of each unchanged paragraph of the body. */
function restored(body: string, before: string): string {
  const known = new Map(paragraphs(before).map((paragraph) => [canonical(paragraph), paragraph]))
  return sideBySide(paragraphs(body), paragraphs(before))
    .map((paragraph) => known.get(canonical(paragraph)) ?? paragraph)
    .join('\n\n')
}

/** Joins the pictures of one paragraph again (side by side): the editor separates them. */
function sideBySide(parts: string[], before: readonly string[]): string[] {
  const rows = before
    .map((paragraph) => paragraph.split(/\n(?=!\[)/))
    .filter(([first = '', second]) => {
      return second !== undefined && first.startsWith('![')
    })
  return rows.reduce((left, row) => {
    const at = left.findIndex((_, index) =>
      row.every((part, rank) => canonical(left[index + rank] ?? '') === canonical(part)),
    )
    return at === -1 ? left : left.toSpliced(at, row.length, row.join('\n'))
  }, parts)
}

function paragraphs(body: string): string[] {
  return body.trim().split(/\n(?:[ \t]*\n)+/)
}

/**
 * A paragraph without the differences that the editor introduces: markers of emphasis and of lists,
 * spaces in tables, empty lines in quotations.
 */
function canonical(paragraph: string): string {
  return paragraph
    .replace(/^([ \t]*)[*+](?=[ \t])/gm, '$1-')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '*')
    .replace(/^>[ \t]+$/gm, '>')
    .replace(/[ \t]*\|[ \t]*/g, '|')
    .replace(/:?-+:?(?=\|)/g, '-')
    .trim()
}
