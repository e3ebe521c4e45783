import type { Author, Slug } from '../article'
import { seriesPath } from '../paths'
import { found, type Materials } from './materials'
import type { AuthorFacts, Link } from './view'

/** What the paper knows of an author: what the registry says, then what their articles say, newest first. */
export function authorFacts({ name, role, places }: Author, slugs: readonly Slug[], materials: Materials): AuthorFacts {
  const { catalogue, cards } = materials
  const first = slugs.at(-1)
  return {
    initials: initialsOf(name),
    ...(role !== undefined && { role }),
    ...(places && { places }),
    since: first === undefined ? '' : found(cards, first).date.day.slice(0, 7),
    series: seriesOf(slugs, materials),
    citations: slugs.reduce((sum, slug) => sum + found(catalogue.entries, slug).citedBy.length, 0),
  }
}

/** « Jeanne de La Tour » → « JT »: the first of the first word and of the last. */
function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words
  return ends.map((word = '') => [...word][0]?.toUpperCase()).join('')
}

function seriesOf(slugs: readonly Slug[], { stages }: Materials): Link[] {
  const told = slugs.flatMap((slug) => stages.get(slug)?.series ?? [])
  return [...new Set(told)].map(({ id, name }) => ({ href: seriesPath(id), text: name }))
}
