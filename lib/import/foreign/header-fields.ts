import { KINDS } from '../../article/article'
import { nameOfKey } from '../../content/private-words'
import type { Header } from '../imported-text'
import type { Losses } from '../losses'
import { dateOf, namesIn, optional, pictureOf, plainText } from './field-values'
import { type Data, isRecord, wordsOf } from './front-matter'
import { ALTS, CAPTIONS, CREDITS, ELSEWHERE, KEYS } from './header-keys'
import { reasonsAgainst } from './private-reasons'

type ForeignHeader = Omit<Header, 'title'> & { title?: string }

/** Reads the first of these keys that has a value. */
type ReadFirst = <T>(names: readonly string[], read: (value: unknown) => T | undefined) => T | undefined

/**
 * Converts a header to our fields; other keys are reported with their values. In Jekyll, spaces
 * separate names.
 */
export function foreignHeader(data: Data, place: string, losses: Losses, separator = /,/): ForeignHeader {
  const found = new Map([...nestedIn(data), ...Object.entries(data)].map(([key, value]) => [nameOfKey(key), value]))
  const used = new Set<string>()
  const first: ReadFirst = (names, read) => {
    for (const name of names) {
      const value = found.has(name) ? read(found.get(name)) : undefined
      if (value === undefined) continue
      used.add(name)
      return value
    }
    return undefined
  }
  const header = { ...plainFields(first, data), ...nameFields(first, separator), ...pictureField(first) }
  for (const [key, value] of found)
    if (
      !used.has(key) &&
      !(NESTING.has(key) && isRecord(value)) &&
      !ELSEWHERE.test(key) &&
      reasonsAgainst({ [key]: value }, '9999-12-31').length === 0
    )
      losses.note(`clé « ${key} » de l’en-tête`, 'dropped', place, `${key}: ${wordsOf(value) ?? JSON.stringify(value)}`)
  return header
}

const NESTING = new Set(['taxonomies', 'params', 'extra'])

/** The keys below `[taxonomies]` and `[params]` in Zola and Hugo, read like top-level keys. */
function nestedIn(data: Data): [string, unknown][] {
  return [...NESTING].flatMap((key) => {
    const value = data[key]
    return isRecord(value) ? Object.entries(value) : []
  })
}

function plainFields(first: ReadFirst, data: Data): ForeignHeader {
  const date = first(KEYS.date, dateOf)
  const updated = first(KEYS.updated, dateOf) ?? (isRecord(data.date) ? dateOf(data.date.updated) : undefined)
  const isLater = updated !== undefined && (date === undefined || updated.slice(0, 10) > date.slice(0, 10))
  const plain = (value: unknown) => plainText(wordsOf(value))
  return {
    ...optional('title', first(KEYS.title, plain)),
    ...optional('description', first(KEYS.description, plain)),
    ...optional('date', date),
    ...(isLater && { updated }),
    ...optional(
      'lang',
      first(KEYS.lang, (value) => /^[a-z]{2}/i.exec(wordsOf(value) ?? '')?.[0].toLowerCase()),
    ),
    ...optional(
      'kind',
      first(['kind', 'genre'], (value) => KINDS.find((kind) => kind === wordsOf(value))),
    ),
    ...optional('embargo', first(['embargo'], dateOf)),
    ...optional(
      'sources',
      first(['sources'], (value) => (Array.isArray(value) ? value.flatMap((one) => wordsOf(one) ?? []) : undefined)),
    ),
  }
}

/** Names of Eleventy collections, which are not subjects. */
const COLLECTION = /^(?:posts?|pages?|blog|articles?|all|nav)$/i

function nameFields(first: ReadFirst, separator: RegExp): Partial<Header> {
  const [section, ...others] = first(KEYS.section, (value) => namesIn(value, separator)) ?? []
  const tags = [...others, ...(first(KEYS.tags, (value) => namesIn(value, separator)) ?? [])]
  const authors = first(KEYS.authors, (value) => namesIn(value))
  const subjects = tags.filter((tag) => !COLLECTION.test(tag))
  return {
    ...optional('section', section),
    ...(authors && { authors }),
    ...(subjects.length > 0 && { tags: subjects }),
    ...optional(
      'series',
      first(KEYS.series, (value) => namesIn(value)[0]),
    ),
  }
}

function pictureField(first: ReadFirst): Pick<Header, 'image'> {
  const image = first(KEYS.image, pictureOf)
  const [alt, caption, credit] = [ALTS, CAPTIONS, CREDITS].map((names) =>
    first(names, (value) => plainText(wordsOf(value))),
  )
  if (!image) return {}
  const shown = { ...optional('caption', image.caption ?? caption), ...optional('credit', image.credit ?? credit) }
  return { image: { src: image.src, alt: image.alt ?? alt ?? '', ...shown } }
}
