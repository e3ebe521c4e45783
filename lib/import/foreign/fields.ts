import { KINDS } from '../../article'
import { parsePublicationDate } from '../../content/date'
import { certainDate, proposeDate } from '../../content/date-proposal'
import { fold } from '../../text/fold'
import type { Losses } from '../losses'
import type { Header } from '../piece'
import { type Data, isRecord, listOf, wordsOf } from './front'

const KEYS = {
  title: ['title', 'titre', 'headline'],
  description: [
    'description',
    'summary',
    'excerpt',
    'subtitle',
    'chapo',
    'chapeau',
    'abstract',
    'lead',
    'deck',
    'intro',
    'resume',
  ],
  date: [
    'date',
    'publishdate',
    'pubdate',
    'datepublished',
    'publisheddate',
    'published',
    'publishedat',
    'publicationdate',
    'created',
    'createdat',
    'creationdate',
  ],
  updated: [
    'lastmod',
    'updated',
    'modified',
    'lastmodified',
    'lastmodifiedat',
    'updatedat',
    'datemodified',
    'lastupdated',
    'updateddate',
    'modifieddate',
    'update',
  ],
  tags: ['tags', 'tag', 'keywords', 'topics', 'motscles'],
  section: ['categories', 'category', 'section', 'rubrique', 'categorie'],
  authors: ['authors', 'author', 'auteur', 'auteurs', 'byline', 'writer'],
  series: ['series', 'serie', 'dossier'],
  lang: ['lang', 'language', 'locale'],
  image: [
    'image',
    'cover',
    'featuredimage',
    'coverimage',
    'heroimage',
    'hero',
    'banner',
    'thumbnail',
    'images',
    'header',
    'illustration',
    'photo',
    'picture',
    'ogimage',
    'socialimage',
    'featureimage',
  ],
} as const
const ALTS = [
  'imagealt',
  'coveralt',
  'heroimagealt',
  'featuredimagealt',
  'alt',
  'thumbnailalt',
  'imagedescription',
  'featureimagealt',
  'coverimagealt',
]
const CAPTIONS = ['imagecaption', 'covercaption', 'featuredimagecaption', 'caption', 'featureimagecaption']
/** Read elsewhere: names, addresses, and what hides a text. */
const ELSEWHERE =
  /^(?:slug|permalink|url|aliases|alias|redirectfrom|redirects|oldslug|oldurl|draft|brouillon|published|publish|status|statut|visibility|password|pass|motdepasse|postpassword|sensitivity|private|hidden|unlisted|expirydate|cascade|build|id)$/

/** What a header says in our words; every other key is told with its value. */
export function foreignHeader(data: Data, place: string, losses: Losses): Omit<Header, 'title'> & { title?: string } {
  const found = new Map(Object.entries(data).map(([key, value]) => [fold(key).replaceAll(' ', ''), value]))
  const used = new Set<string>()
  const first = <T>(names: readonly string[], read: (value: unknown) => T | undefined): T | undefined => {
    for (const name of names) {
      const value = found.has(name) ? read(found.get(name)) : undefined
      if (value === undefined) continue
      used.add(name)
      return value
    }
    return undefined
  }
  const date = first(KEYS.date, dateOf)
  const updated = first(KEYS.updated, dateOf) ?? (isRecord(data.date) ? dateOf(data.date.updated) : undefined)
  const [section, ...others] = first(KEYS.section, (value) => namesIn(value)) ?? []
  const tags = [...others, ...(first(KEYS.tags, (value) => namesIn(value)) ?? [])]
  const authors = first(KEYS.authors, (value) => namesIn(value))
  const image = first(KEYS.image, pictureOf)
  const alt = image?.alt ?? first(ALTS, wordsOf) ?? ''
  const caption = image?.caption ?? first(CAPTIONS, wordsOf)
  const header = {
    ...optional(
      'title',
      first(KEYS.title, (value) => plain(wordsOf(value))),
    ),
    ...optional(
      'description',
      first(KEYS.description, (value) => plain(wordsOf(value))),
    ),
    ...optional('date', date),
    ...optional(
      'updated',
      updated === undefined || (date !== undefined && updated.slice(0, 10) <= date.slice(0, 10)) ? undefined : updated,
    ),
    ...optional('section', section),
    ...(authors && { authors }),
    ...(tags.length > 0 && { tags }),
    ...optional(
      'series',
      first(KEYS.series, (value) => namesIn(value)[0]),
    ),
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
    ...(image && { image: { src: image.src, alt, ...optional('caption', caption) } }),
  }
  for (const [key, value] of found)
    if (!used.has(key) && !ELSEWHERE.test(key))
      losses.note(`clé « ${key} » de l’en-tête`, 'dropped', place, `${key}: ${shown(value)}`)
  return header
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V })
}

/** A date as the paper writes it. */
export function dateOf(value: unknown): string | undefined {
  if (isRecord(value)) return dateOf(value.created ?? value.published ?? value.date)
  const words = wordsOf(value)
  if (words === undefined || !/\d{4}/.test(words)) return undefined
  const tight = words.replace(/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?)(?:\.\d+)? ?/, '$1').replace(' ', 'T')
  if (parsePublicationDate(tight, 'UTC')) return tight
  return certainDate(words) ?? proposeDate(words)
}

/** Names in a list, or with commas between them; of an object, its name. */
function namesIn(value: unknown): string[] {
  return listOf(value)
    .flatMap((item) => {
      if (isRecord(item)) return wordsOf(item.name ?? item.title ?? item.slug ?? item.id) ?? []
      const words = wordsOf(item)
      return words === undefined
        ? []
        : words.split(Array.isArray(value) ? '\n' : ',').map((name) => name.trim().replace(/^\[\[|\]\]$|^#/g, ''))
    })
    .filter((name) => name !== '')
}

function pictureOf(value: unknown): { src: string; alt?: string; caption?: string } | undefined {
  const [one] = listOf(value)
  if (!isRecord(one)) {
    const src = wordsOf(one)
    return src !== undefined && /\.\w{3,4}(?:[?#].*)?$|^https?:/.test(src)
      ? { src: src.replace(/^!?\[\[|\]\]$/g, '') }
      : undefined
  }
  const src = wordsOf(one.src ?? one.url ?? one.path ?? one.image ?? one.teaser ?? one.file ?? one.relative)
  if (src === undefined) return undefined
  return { src, ...optional('alt', wordsOf(one.alt ?? one.alt_text)), ...optional('caption', wordsOf(one.caption)) }
}

/** Titles are texts: entities and marks of emphasis are not. */
function plain(text: string | undefined): string | undefined {
  return (
    text
      ?.replace(/<[^<>]+>/g, '')
      .replace(/\*\*([^*]+)\*\*/g, '$1')
      .replace(/[\u200b\ufeff]/g, '')
      .trim() || undefined
  )
}

function shown(value: unknown): string {
  return wordsOf(value) ?? JSON.stringify(value) ?? ''
}
