import { certainDate, proposeDate } from '../../content/date-proposal'
import { parsePublicationDate } from '../../content/parse-date'
import { isRecord, listOf, wordsOf } from './front-matter'

/** A date in our format. */
export function dateOf(value: unknown): string | undefined {
  if (isRecord(value)) return dateOf(value.created ?? value.published ?? value.date)
  const words = wordsOf(value)
  if (words === undefined || !/\d{4}/.test(words)) return undefined
  const tight = words.replace(/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?)(?:\.\d+)? ?/, '$1').replace(' ', 'T')
  if (parsePublicationDate(tight, 'UTC')) return tight
  return certainDate(words) ?? proposeDate(words)
}

/** The names in a list, in a text with separators, or in an object. */
export function namesIn(value: unknown, separator = /,/): string[] {
  const names = listOf(value).flatMap((item) => {
    if (isRecord(item)) return wordsOf(item.name ?? item.label ?? item.title ?? item.slug ?? item.id) ?? []
    return (wordsOf(item) ?? '').split(Array.isArray(value) ? /\n/ : separator)
  })
  return names.map((name) => name.trim().replace(/^\[\[|\]\]$|^#/g, '')).filter((name) => name !== '')
}

interface PictureValue {
  src: string
  alt?: string
  caption?: string
  credit?: string
}

/** A picture as an address, as an object, or as the first of a list. */
export function pictureOf(value: unknown): PictureValue | undefined {
  const [one] = listOf(value)
  if (!isRecord(one)) {
    const src = wordsOf(one)?.replace(/^!?\[\[|\]\]$/g, '')
    return src !== undefined && /\.\w{3,4}(?:[?#].*)?$|^https?:/.test(src) ? { src } : undefined
  }
  const src = wordsOf(one.src ?? one.url ?? one.path ?? one.image ?? one.teaser ?? one.file ?? one.relative)
  if (src === undefined) return undefined
  return {
    src,
    ...optional('alt', wordsOf(one.alt ?? one.alt_text)),
    ...optional('caption', wordsOf(one.caption)),
    ...optional('credit', wordsOf(one.credit ?? one.attribution)),
  }
}

/** A text without emphasis, links or HTML, because our fields are plain text. */
export function plainText(text: string | undefined): string | undefined {
  const plain = text
    ?.replace(/<[^<>]+>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]+?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/[\u200b\ufeff]/g, '')
    .trim()
  return plain || undefined
}

export function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V })
}
