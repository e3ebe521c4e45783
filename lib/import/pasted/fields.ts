import { fold } from '../../text/fold'
import { KEYS } from '../foreign/header-keys'

/** The fields that a line above a text may name. */
const FIELDS = ['title', 'description', 'date', 'section', 'tags', 'authors'] as const

interface Field {
  key: (typeof FIELDS)[number]
  value: string
}

/** `Rubrique : Transports`: a line with a field and its value. */
export function fieldOf(line: string): Field | undefined {
  const [, label = '', value = ''] = /^([\p{L}\s’'-]{3,20}?)[\s\u00a0\u202f]*:[\s\u00a0]*(\S.*)$/u.exec(line) ?? []
  const name = fold(label).replaceAll(' ', '')
  const key = name === 'surtitre' ? 'tags' : FIELDS.find((field) => KEYS[field].some((one) => one === name))
  return key && name !== '' ? { key, value } : undefined
}

/** `Texte :` alone, above the first paragraph. */
export function isTextLabel(line: string): boolean {
  return /^(?:texte|corps(?: du texte)?|article)[\s\u00a0]*:$/i.test(line)
}

const HEADING = /^(?:inter[- ]?titre|inter)[\s\u00a0]*:[\s\u00a0]*(\S.*)$/i

/** `Intertitre : Le quai`: an explicit heading. */
export function namedHeading(line: string): string | undefined {
  return HEADING.exec(line)?.[1]
}
