import { fold } from '../../text/fold'
import { KEYS } from '../foreign/header-keys'

/** The fields that a line above a text may name. */
const FIELDS = ['title', 'description', 'date', 'section', 'tags', 'authors'] as const

interface Field {
  key: (typeof FIELDS)[number]
  value: string
  /** The name of the field, as typed. */
  label: string
  /** Its lines, as typed. */
  written: string
  /** The lines below it. */
  rest: string[]
}

const LINE = /^([\p{L}\s’'-]{3,20}?)[\s\u00a0\u202f]*:[\s\u00a0]*(\S.*)$/u
/** A field in bold or as a heading: `**Titre : Le port**`. */
const AROUND = /^(?:#{1,6}\s+)?(?:\*\*|__)?([^*_]+)(?:\*\*|__)?$/
/** A name in bold, as assistants write it: `**Chapô :** …`. */
const BOLD = /^(?:#{1,6}\s+)?([*_]{1,3})([^*_:]{3,20}?)([\s\u00a0]*:)?\1(?:[\s\u00a0]*:)?[\s\u00a0]*/

/** `Rubrique : Transports`: a line with a field and its value, or a name above its value. */
export function fieldAt([line = '', ...rest]: readonly string[]): Field | undefined {
  const [bold = '', , boldName = ''] = BOLD.exec(line) ?? []
  const isBold = bold !== '' && (bold.includes(':') || bold === line)
  const plain = isBold ? `${boldName} : ${line.slice(bold.length)}` : line.replace(AROUND, '$1')
  const [, label = '', value = ''] = LINE.exec(plain.trimEnd()) ?? []
  const key = keyOf(label)
  if (key) return { key, value, label, written: line, rest }
  return fieldAbove(line, rest)
}

/** `Chapô` or `Titre :` alone on its line. */
function fieldAbove(line: string, rest: string[]): Field | undefined {
  const [, heading, label = '', colon] =
    /^(#{1,6}\s+|[*_]{2})?([\p{L}\s’'-]{3,20}?)[*_]{0,3}[\s\u00a0]*(:)?[*_]{0,3}$/u.exec(line) ?? []
  const key = keyOf(label)
  const at = rest.findIndex((other) => other !== '')
  const isName = key === 'title' || key === 'description'
  if (!isName || at === -1 || (heading === undefined && colon === undefined)) return undefined
  const value = (rest[at] ?? '').replace(/^#{1,6}\s+|^[*_]{1,3}|[*_]{1,3}$/g, '')
  return { key, value, label, written: label, rest: rest.slice(at + 1) }
}

function keyOf(label: string): Field['key'] | undefined {
  const name = fold(label).replaceAll(' ', '')
  if (name === '') return undefined
  return name === 'surtitre' ? 'tags' : FIELDS.find((field) => KEYS[field].some((one) => one === name))
}

/** `Texte :` alone, above the first paragraph. */
export function isTextLabel(line: string): boolean {
  return (
    /^(?:#{1,6}\s+|[*_]{2})?(?:texte|corps(?: du texte| de l[’']article)?|article)[\s\u00a0]*:?[*_]*:?$/i.test(line) &&
    /[:#*_]/.test(line)
  )
}

const HEADING = /^(inter[- ]?titre|inter)[\s\u00a0]*:[\s\u00a0]*(\S.*)$/i

/** `Intertitre : Le quai`: an explicit heading. */
export function namedHeading(line: string): { label: string; words: string } | undefined {
  const [, label = '', words] = HEADING.exec(line) ?? []
  return words === undefined ? undefined : { label, words }
}
