import type { Article, Slug, StaticPage } from '../article'
import type { Newsroom } from '../content/newsroom'
import { compareFrench } from '../french/sort'
import { type Checked, hasErrors, sortProblems } from '../problem'
import type { Site } from '../site'
import { clashes } from './addresses'
import type { Catalogue, Entry } from './catalogue'
import { frontChoices } from './front'
import { meetEverybody } from './known'
import { type Names, type NamesBorne, namesBorneBy, namesOf } from './names'
import { type Relation, relate, relatePage } from './relate'
import { shelve, shelveByMonth, withoutEmpty } from './shelves'
import type { Desk } from './target'

/**
 * Everything the paper knows of itself, or every reason why it does not hold together. Two passes: know everybody, then relate
 * them. The order of `articles` and of `pages` changes nothing.
 */
export function buildCatalogue(
  newsroom: Newsroom,
  articles: readonly Article[],
  pages: readonly StaticPage[],
): Checked<Catalogue> {
  const known = meetEverybody(newsroom, articles)
  const drafts = known.articles.filter((article) => article.draft)
  const names = namesOf(newsroom, [...known.articles.filter((article) => !article.draft), ...drafts])
  const desk: Desk = { known, problems: clashes(known, pages) }

  const related = known.articles.map((article) => ({
    ...namesBorneBy(article, names, desk),
    ...relate(article, desk),
  }))
  const checkedPages = pages.map((page) => relatePage(page, desk))
  const front = frontChoices(newsroom, names.series, desk)

  const problems = sortProblems(desk.problems)
  if (hasErrors(problems)) return { problems }
  const published = related.filter(({ article }) => !article.draft)
  return {
    value: arrangeOnShelves({ ...newsroom.site, front }, names, withCitations(published), checkedPages),
    problems,
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

/** `entries` oldest first. */
function arrangeOnShelves(
  site: Site,
  names: Names,
  entries: readonly Entry[],
  pages: readonly StaticPage[],
): Catalogue {
  const newest = [...entries].reverse()
  const sections = shelve(names.sections.all, newest, ({ section }) => (section ? [section] : []))
  return {
    site,
    entries: new Map(newest.map((entry) => [entry.article.slug, entry])),
    order: newest.map((entry) => entry.article.slug),
    sections: names.sections.closed ? sections : withoutEmpty(sections),
    authors: withoutEmpty(shelve(names.authors.all, newest, ({ authors }) => authors)),
    series: withoutEmpty(shelve(names.series.all, entries, ({ series }) => (series ? [series] : []))),
    tags: withoutEmpty(shelve(names.tags.all, newest, ({ tags }) => tags)),
    months: shelveByMonth(newest),
    pages: [...pages].sort((a, b) => compareFrench(a.title, b.title)),
  }
}
