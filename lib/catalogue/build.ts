import type { Article, StaticPage } from '../article'
import type { Newsroom } from '../content/newsroom'
import { compareFrench } from '../french/sort'
import { type Checked, hasErrors } from '../problem'
import type { Catalogue } from './catalogue'
import { shelve, shelveByMonth, withoutEmpty } from './shelves'
import { type Survey, survey } from './survey'

/** Everything the paper knows of itself, or every reason why it does not hold together. */
export function buildCatalogue(
  newsroom: Newsroom,
  articles: readonly Article[],
  pages: readonly StaticPage[],
): Checked<Catalogue> {
  return catalogueOf(survey(newsroom, articles, pages), newsroom)
}

export function catalogueOf(found: Survey, { site }: Newsroom): Checked<Catalogue> {
  const { problems } = found
  return hasErrors(problems) ? { problems } : { value: onShelves(found, site), problems }
}

function onShelves({ names, entries, pages, series, front, published }: Survey, site: Newsroom['site']): Catalogue {
  const newest = entries.toReversed()
  const sections = shelve(names.sections.all, newest, ({ section }) => (section ? [section] : []))
  return {
    site: { ...site, front },
    entries: new Map(newest.map((entry) => [entry.article.slug, entry])),
    order: newest.map((entry) => entry.article.slug),
    sections: names.sections.closed ? sections : withoutEmpty(sections),
    authors: withoutEmpty(shelve(names.authors.all, newest, ({ authors }) => authors)),
    series,
    tags: withoutEmpty(shelve(names.tags.all, newest, ({ tags }) => tags)),
    months: shelveByMonth(newest),
    published,
    pages: pages.toSorted((a, b) => compareFrench(a.title, b.title)),
  }
}
