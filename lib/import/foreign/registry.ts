import { parse as parseToml } from 'smol-toml'
import { parseDocument } from 'yaml'
import { slugify } from '../../text/fold'
import { textOf } from '../decode-file'
import type { ImportedAuthor } from '../imported-text'
import type { SourceEntry } from '../read-tree'
import { type Data, isRecord, splitForeign, wordsOf } from './front-matter'

const REGISTRY = /(?:^|\/)\.?(?:authors?|auteurs|people|team|members|contributors)\.(ya?ml|json|toml)$/i
const PROFILE =
  /(?:^|\/)(?:_?authors?|_?auteurs|people|_?team)\/(?:([^/]+)\/_?index|([^/]+))\.(?:md|mdx|markdown|ya?ml|json)$/i

/** Whether a file describes an author. */
export function isProfile(path: string): boolean {
  return PROFILE.test(path) && !/\/_?index\.\w+$/.test(path.replace(/\/[^/]+\/_?index\.\w+$/, ''))
}

/** The authors of a source, from one file of ids or one file per author. */
export function authorsOf(files: readonly SourceEntry[]): ImportedAuthor[] {
  const authors = files.flatMap((file) => {
    if (REGISTRY.test(file.path)) return registered(readData(file))
    const [, folder, stem] = PROFILE.exec(file.path) ?? []
    const id = folder ?? stem
    if (id === undefined || /^_?index$/.test(id)) return []
    const data = /\.(?:md|mdx|markdown)$/i.test(file.path)
      ? splitForeign(textOf(file.bytes()).text).data
      : readData(file)
    return isRecord(data) ? authorFrom(id, data) : []
  })
  return [...new Map(authors.map((author) => [author.id, author])).values()]
}

/** Parses YAML, JSON or TOML data; undefined if it is invalid. */
export function readData({ path, bytes }: Pick<SourceEntry, 'path' | 'bytes'>): unknown {
  const { text } = textOf(bytes())
  try {
    if (/\.json$/i.test(path)) return JSON.parse(text)
    if (/\.toml$/i.test(path)) return parseToml(text)
    return parseDocument(text, { uniqueKeys: false, schema: 'failsafe', merge: true, logLevel: 'silent' }).toJS({
      maxAliasCount: 100,
    })
  } catch {
    return undefined
  }
}

function registered(data: unknown): ImportedAuthor[] {
  const inside =
    isRecord(data) && isRecord(data.authors)
      ? data.authors
      : isRecord(data) && Array.isArray(data.authors)
        ? data.authors
        : data
  if (Array.isArray(inside))
    return inside
      .filter(isRecord)
      .flatMap((one) => authorFrom(wordsOf(one.id ?? one.slug ?? one.key ?? one.name) ?? '', one))
  return isRecord(inside)
    ? Object.entries(inside).flatMap(([id, one]) =>
        isRecord(one) ? authorFrom(id, one) : wordsOf(one) ? [{ id: slugify(id), name: wordsOf(one) ?? id }] : [],
      )
    : []
}

function authorFrom(id: string, data: Data): ImportedAuthor[] {
  const name = wordsOf(data.name ?? data.display_name ?? data.title ?? data.nom ?? data.full_name)
  const description = wordsOf(data.description ?? data.bio ?? data.about)
  const slug = slugify(id)
  return name === undefined || slug === ''
    ? []
    : [{ id: slug, name, ...(description !== undefined && { description }) }]
}
