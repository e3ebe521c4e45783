import type { Article, Slug } from '../article'
import type { Entry } from './catalogue'
import type { Document, Neighbour } from './nearest/document'
import { createLexicon } from './nearest/lexicon'
import { Nearness } from './nearest/nearest'
import { read } from './nearest/reading'
import { plainText } from './plain-text'

/** Who is near whom by what they say. */
export interface Likeness {
  /** Articles on the same subject, nearest first, at most `limit`. */
  nearestTo: (slug: Slug, limit: number) => Slug[]
  /** The other articles that tell the same story in the same words. */
  twinsOf: (slug: Slug) => ReadonlySet<Slug>
}

type Known = Pick<Entry, 'article' | 'cites' | 'related' | 'tags' | 'section' | 'series'>

/** Comparing the articles of a whole paper takes seconds: it is done when somebody first asks. */
export function likenessOf(entries: Iterable<Known>): Likeness {
  let made: { nearness: Nearness; twins: ReadonlyMap<Slug, ReadonlySet<Slug>> } | undefined
  const once = () => {
    made ??= withTwins(nearnessOf(entries))
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

export function nearnessOf(entries: Iterable<Known>): Nearness {
  const lexicon = createLexicon()
  return new Nearness([...entries].map((entry) => read(documentOf(entry), lexicon)))
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

function documentOf({ article, cites, related = [], tags, section, series }: Known): Document {
  return {
    slug: article.slug,
    title: article.title,
    description: article.description ?? '',
    body: bodyOf(article),
    tags: tags.map(({ name }) => name),
    ...(section && { section: section.name }),
    ...(series && { series: series.name }),
    day: article.date.day,
    cites: [...cites, ...related.map(({ slug }) => slug)],
  }
}

function bodyOf({ blocks }: Article): string {
  return blocks.flatMap((block) => ('html' in block ? [plainText(block.html)] : [])).join('\n')
}
