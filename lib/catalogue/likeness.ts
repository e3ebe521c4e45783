import { hash } from 'node:crypto'
import type { Article, Slug } from '../article'
import type { Entry } from './catalogue'
import type { Digest } from './nearest/digest'
import type { Neighbour, Words } from './nearest/document'
import { createLexicon } from './nearest/lexicon'
import { Nearness } from './nearest/nearest'
import { type Reading, read } from './nearest/reading'
import { plainText } from './plain-text'

/** Who is near whom by what they say. */
export interface Likeness {
  /** Articles on the same subject, nearest first, at most `limit`. */
  nearestTo: (slug: Slug, limit: number) => Slug[]
  /** The other articles that tell the same story in the same words. */
  twinsOf: (slug: Slug) => ReadonlySet<Slug>
}

/** What an earlier printing found out. It changes nothing of what is found now, but the time that it takes. */
export interface NearnessMemory {
  digest: () => Digest | undefined
  keep: (digest: Digest) => void
}

type Known = Pick<Entry, 'article' | 'cites' | 'related' | 'tags' | 'section' | 'series'>

/** Comparing the articles of a whole paper takes time: it is done when somebody first asks. */
export function likenessOf(entries: Iterable<Known>, memory?: NearnessMemory): Likeness {
  let made: { nearness: Nearness; twins: ReadonlyMap<Slug, ReadonlySet<Slug>> } | undefined
  const once = () => {
    made ??= withTwins(nearnessOf(entries, memory))
    return made
  }
  return {
    nearestTo: (slug, limit) => sameSubject(once().nearness.nearest(slug, limit)),
    twinsOf: (slug) => once().twins.get(slug) ?? new Set(),
  }
}

/** Half as near as the nearest one, an article has words in common with it, no longer a subject: the list is shorter rather than untrue. */
const SAME_SUBJECT = 0.5

function sameSubject(neighbours: readonly Neighbour[]): Slug[] {
  const nearest = neighbours[0]?.score ?? 0
  return neighbours.flatMap(({ slug, score }) => (score >= nearest * SAME_SUBJECT ? [slug as Slug] : []))
}

export function nearnessOf(entries: Iterable<Known>, memory?: NearnessMemory): Nearness {
  const lexicon = createLexicon()
  const readings = Array.from(entries, (entry): Reading => {
    const { article, cites, related = [] } = entry
    return {
      slug: article.slug,
      day: article.date.day,
      cites: [...cites, ...related.map(({ slug }) => slug)],
      print: memory ? printOf(entry) : '',
      text: () => read(wordsOf(entry), lexicon),
    }
  })
  return new Nearness(readings, memory?.digest(), (digest) => memory?.keep(digest))
}

function withTwins(nearness: Nearness): { nearness: Nearness; twins: Map<Slug, Set<Slug>> } {
  const twins = new Map<Slug, Set<Slug>>()
  const tie = (one: Slug, other: Slug) => twins.set(one, (twins.get(one) ?? new Set()).add(other))
  for (const { slugs } of nearness.duplicates) {
    const [older, newer] = slugs as [Slug, Slug]
    tie(older, newer)
    tie(newer, older)
  }
  return { nearness, twins }
}

function printOf(known: Known): string {
  const { title, description, tags, section = '', series = '' } = labelsOf(known)
  const { print, blocks } = known.article
  // A line that becomes another's title is no longer of the text.
  const words = print === undefined ? htmlOf(known.article) : [print, ...blocks.map(({ type }) => type)]
  return hash('sha1', utf16([title, description, tags.join('\n'), section, series, ...words].join('\0')), 'base64')
}

let bytes = Buffer.alloc(1 << 16)

/** As a text lies in memory: writing ten thousand as UTF-8 takes longer than all hashes. Valid until the next one. */
function utf16(text: string): Uint8Array {
  if (2 * text.length > bytes.length) bytes = Buffer.alloc(4 * text.length)
  return bytes.subarray(0, bytes.write(text, 'utf16le'))
}

function wordsOf(known: Known): Words {
  return { ...labelsOf(known), body: htmlOf(known.article).map(plainText).join('\n') }
}

function labelsOf({ article, tags, section, series }: Known): Omit<Words, 'body'> {
  return {
    title: article.title,
    description: article.description ?? '',
    tags: tags.map(({ name }) => name),
    ...(section && { section: section.name }),
    ...(series && { series: series.name }),
  }
}

function htmlOf({ blocks }: Article): string[] {
  return blocks.flatMap((block) => ('html' in block ? [block.html] : []))
}
