import type { Author } from '../article/registry'
import type { Slug } from '../article/slug'
import { lists } from '../catalogue/facts/lists'
import { seriesPath } from '../paths'
import type { AuthorSummary } from './list-views'
import { cardOf, identityOf, type PageContext } from './page-context'
import type { Link } from './view-parts'

/** What the registry says of an author, and what their articles say. */
export function authorSummary({ id, name, role, places }: Author, context: PageContext): AuthorSummary {
  const { read } = context
  const first = read.list(lists.articlesNaming('author', id), { limit: 1 })[0]?.member
  return {
    initials: initialsOf(name),
    ...(role !== undefined && { role }),
    ...(places && { places }),
    since: first === undefined ? '' : identityOf(first as Slug, context).date.day.slice(0, 7),
    series: seriesOf(id, context),
    citations: read.count(lists.authorCitations(id)),
  }
}

/** « Jeanne de La Tour » → « JT »: the first letters of the first and last words. */
function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words
  return ends.map((word = '') => [...word][0]?.toUpperCase()).join('')
}

function seriesOf(author: string, context: PageContext): Link[] {
  const told = context.read.list(lists.authorSeries(author), { reverse: true })
  const newestOf = new Map(told.toReversed().map(({ member, value = '' }) => [member, value as Slug]))
  return [...new Set(told.map(({ member }) => member))].map((id) => ({
    href: seriesPath(id),
    text: cardOf(newestOf.get(id) as Slug, context).series?.name ?? id,
  }))
}
