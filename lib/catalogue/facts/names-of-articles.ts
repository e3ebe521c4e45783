import { authorPath, seriesPath, tagPath } from '../../paths'
import type { Row, Rule } from '../../store/rule'
import { trackSourceReads } from '../article-index'
import { closedRegistry, openRegistry } from '../name-registry'
import { publicationKey } from '../publication-order'
import { type NameRegistries, resolveNames } from '../resolve-names'
import type { CatalogueContext } from './catalogue-context'
import type { ArticleNames, CatalogueFacts, Identity, ReadFacts } from './catalogue-facts'
import { memberRow, problemRows } from './list-rows'
import { lists } from './lists'

/** By slug: the section, authors, series and tags of an article. */
export function names(context: CatalogueContext): Rule<CatalogueFacts, 'names'> {
  return {
    keyList: lists.articles,
    derive(slug, read) {
      const article = read.fact('article', slug)
      const identity = read.fact('identity', slug)
      if (!article || !identity) return {}
      const { names, problems } = resolveNames(article, registriesFrom(read), trackSourceReads(read, context.textOf))
      return { value: names, rows: [...problemRows(problems), ...(identity.draft ? [] : nameRows(names, identity))] }
    },
  }
}

export function registriesFrom(read: ReadFacts): NameRegistries {
  const sections = read.fact('sections', '')
  const authors = read.fact('authors', '')
  const series = read.fact('series', '')
  const nameOf = (kind: string) => (id: string) => read.fact('inferredName', `${kind}/${id}`)
  const seriesNamed = () => read.list(lists.seriesIds).flatMap(({ member: id }) => nameOf('series')(id) ?? [])
  const sectionOf = (id: string) => read.fact('sectionList', '')?.find((section) => section.id === id)
  return {
    section: sections ? closedRegistry(sections) : openRegistry(sectionOf),
    author: authors ? closedRegistry(authors) : openRegistry(nameOf('author')),
    series: series ? closedRegistry(series) : openRegistry(nameOf('series'), seriesNamed),
    tag: openRegistry(nameOf('tag')),
  }
}

function nameRows({ section, authors, series, tags }: ArticleNames, article: Identity): Row[] {
  const sort = publicationKey(article)
  const on = (kind: string, id: string): Row => ({ list: lists.articlesNaming(kind, id), sort, member: article.slug })
  return [
    ...(section ? [on('section', section.id)] : []),
    ...authors.flatMap(({ id, name }) => [
      on('author', id),
      memberRow(lists.authors, id, name),
      memberRow(lists.addresses, authorPath(id)),
    ]),
    ...(series ? [on('series', series.id), ...seriesRows(series.id, authors, article)] : []),
    ...tags.flatMap(({ id, name }) => [
      on('tag', id),
      memberRow(lists.tagIds, id, name),
      memberRow(lists.addresses, tagPath(id)),
    ]),
  ]
}

function seriesRows(id: string, authors: ArticleNames['authors'], article: Identity): Row[] {
  const at = { sort: publicationKey(article), member: id, value: article.slug }
  return [
    memberRow(lists.seriesIds, id),
    memberRow(lists.addresses, seriesPath(id)),
    ...authors.map((author) => ({ list: lists.authorSeries(author.id), ...at })),
  ]
}
