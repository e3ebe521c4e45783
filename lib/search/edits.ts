import type { Articles, Indexed, Tail } from './articles'
import { differences } from './digest'
import { type Place, TermChanges } from './term-changes'

/** An article before and after an update; undefined when the paper had it not, or no longer has it. */
export interface Edit {
  before: Indexed | undefined
  after: Indexed | undefined
}

/** What an update makes of one article, of which only its place may have changed. */
export interface Renumbering {
  slug: string
  from: Place | undefined
  to: Place | undefined
}

const COLUMNS = ['year', 'sort', 'words', 'facets', 'found', 'digest'] as const

/** Whether anything of an article differs. */
export function isEdit({ before, after }: Edit): boolean {
  if (!before || !after) return before !== after
  return COLUMNS.some((column) => before[column] !== after[column])
}

/**
 * Writes articles, and gives the place of each edited one before and after, and of the others that move: in each year those that follow
 * the first edited one are numbered again.
 */
export function writeEdits(edits: ReadonlyMap<string, Edit>, articles: Articles): Renumbering[] {
  const starts = startsOf(edits.values())
  const old = placesIn(starts, articles)
  for (const [slug, { after }] of edits) {
    if (after) articles.write(after)
    else articles.remove(slug)
  }
  const now = placesIn(starts, articles)
  const slugs = new Set([...old.keys(), ...now.keys()])
  const all = [...slugs].map((slug): Renumbering => ({ slug, from: old.get(slug), to: now.get(slug) }))
  return all.filter(({ slug, from, to }) => edits.has(slug) || !isSame(from, to))
}

/** What becomes of the terms of these articles. */
export function termChangesOf(
  moves: readonly Renumbering[],
  edits: ReadonlyMap<string, Edit>,
  articles: Articles,
): TermChanges {
  const changes = new TermChanges()
  for (const { slug, from, to } of moves.toSorted(byPlace)) {
    const edit = edits.get(slug)
    const before = edit ? (edit.before?.digest ?? '') : articles.digestOf(slug)
    const after = edit ? (edit.after?.digest ?? '') : before
    const [dropped, added] = isSame(from, to) ? differences(before, after) : [before, after]
    if (from) changes.drop(from, dropped)
    if (to) changes.add(to, added)
  }
  return changes
}

/** By year, where its first edited article stands or stood. */
function startsOf(edits: Iterable<Edit>): Map<number, string> {
  const starts = new Map<number, string>()
  for (const { before, after } of edits) {
    for (const article of [before, after]) {
      if (!article) continue
      const start = starts.get(article.year)
      if (start === undefined || article.sort < start) starts.set(article.year, article.sort)
    }
  }
  return starts
}

function placesIn(starts: ReadonlyMap<number, string>, articles: Articles): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const [year, sort] of starts) {
    const { start, slugs }: Tail = articles.tail(year, sort)
    for (const [index, slug] of slugs.entries()) places.set(slug, { year, article: start + index })
  }
  return places
}

export function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return one?.year === other?.year && one?.article === other?.article
}

/** By their new places: postings are added in order. */
function byPlace({ to: one }: Renumbering, { to: other }: Renumbering): number {
  return (one?.year ?? 0) - (other?.year ?? 0) || (one?.article ?? 0) - (other?.article ?? 0)
}
