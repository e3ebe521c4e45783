import type { Article, Series, Slug, StaticPage } from '../article'
import type { Newsroom } from '../content/newsroom'
import type { Address } from '../paths'
import { type Problem, sortProblems } from '../problem'
import type { Site } from '../site'
import { clashes } from './addresses'
import type { Entry, Shelf } from './catalogue'
import { frontChoices } from './front'
import { type Known, meetEverybody } from './known'
import { type Names, type NamesBorne, namesBorneBy, namesOf } from './names'
import { brokenPromises, permanentIds } from './published'
import { type Relation, relate, relatePage } from './relate'
import { inEditorsOrder } from './series-order'
import { shelve, withoutEmpty } from './shelves'
import type { Desk } from './target'

/** All that two passes over a newsroom find out, what does not hold together included. */
export interface Survey {
  known: Known
  names: Names
  /** Published articles, oldest first. */
  entries: Entry[]
  pages: StaticPage[]
  series: Shelf<Series>[]
  front: Site['front']
  published: ReadonlyMap<Address, string>
  /** Sorted. */
  problems: Problem[]
}

/** Know everybody, then relate them. The order of `articles` and of `pages` changes nothing. */
export function survey(newsroom: Newsroom, articles: readonly Article[], pages: readonly StaticPage[]): Survey {
  const known = meetEverybody(newsroom, articles)
  const drafts = known.articles.filter((article) => article.draft)
  const names = namesOf(newsroom, [...known.articles.filter((article) => !article.draft), ...drafts])
  const desk: Desk = { known, problems: [...clashes(known, pages), ...brokenPromises(newsroom, known, pages)] }

  const related = known.articles.map((article) => ({ ...namesBorneBy(article, names, desk), ...relate(article, desk) }))
  const entries = withCitations(related.filter(({ article }) => !article.draft))
  const series = withoutEmpty(shelve(names.series.all, entries, (entry) => (entry.series ? [entry.series] : [])))
  return {
    known,
    names,
    entries,
    pages: pages.map((page) => relatePage(page, desk)),
    series: inEditorsOrder(series, newsroom, desk),
    front: frontChoices(newsroom, names.series, desk),
    published: permanentIds(
      newsroom,
      entries.map(({ article }) => article),
      pages,
    ),
    problems: sortProblems(desk.problems),
  }
}

/** Links read backwards. Oldest first, like the list they come from. */
function withCitations(related: readonly (NamesBorne & Relation)[]): Entry[] {
  const citedBy = new Map<Slug, Slug[]>(related.map(({ article }) => [article.slug, []]))
  for (const { article, cites } of related) {
    for (const cited of cites) citedBy.get(cited)?.push(article.slug)
  }
  return related.map((relation) => ({ ...relation, citedBy: citedBy.get(relation.article.slug) ?? [] }))
}
