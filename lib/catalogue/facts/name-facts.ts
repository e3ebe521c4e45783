import { authorPath, seriesPath, tagPath } from '../../paths'
import type { Row, Rule } from '../../store/rule'
import { quoting } from '../known'
import { type Names, type NamesBorne, namesBorneBy } from '../names'
import { publicationKey } from '../order'
import { closedRegister, openRegister } from '../register'
import { type Ask, type CatalogueFacts, type Identity, lists } from './facts'
import { member, problemRows } from './rows'
import type { Folder } from './rules'

/** By slug: who and what an article names, and the shelves on which it stands. */
export function names(folder: Folder): Rule<CatalogueFacts, 'names'> {
  return {
    over: lists.articles,
    derive(slug, read) {
      const article = read.fact('article', slug)
      const identity = read.fact('identity', slug)
      if (!article || !identity) return {}
      const { borne, problems } = namesBorneBy(article, registersIn(read), quoting(read, folder.textOf))
      return { value: borne, rows: [...problemRows(problems), ...(identity.draft ? [] : shelfRows(borne, identity))] }
    },
  }
}

export function registersIn(read: Ask): Names {
  const sections = read.fact('sections', '')
  const authors = read.fact('authors', '')
  const series = read.fact('series', '')
  const bearerOf = (kind: string) => (id: string) => read.fact('bearer', `${kind}/${id}`)
  const seriesNamed = () => read.list(lists.seriesIds).flatMap(({ member: id }) => bearerOf('series')(id) ?? [])
  const sectionOf = (id: string) => read.fact('sectionList', '')?.find((section) => section.id === id)
  return {
    section: sections ? closedRegister(sections) : openRegister(sectionOf),
    author: authors ? closedRegister(authors) : openRegister(bearerOf('author')),
    series: series ? closedRegister(series) : openRegister(bearerOf('series'), seriesNamed),
    tag: openRegister(bearerOf('tag')),
  }
}

function shelfRows({ section, authors, series, tags }: NamesBorne, article: Identity): Row[] {
  const sort = publicationKey(article)
  const on = (kind: string, id: string): Row => ({ list: lists.shelf(kind, id), sort, member: article.slug })
  return [
    ...(section ? [on('section', section.id)] : []),
    ...authors.flatMap(({ id, name }) => [
      on('author', id),
      member(lists.signatures, id, name),
      member(lists.addresses, authorPath(id)),
    ]),
    ...(series ? [on('series', series.id), ...seriesRows(series.id, authors, article)] : []),
    ...tags.flatMap(({ id }) => [on('tag', id), member(lists.addresses, tagPath(id))]),
  ]
}

function seriesRows(id: string, authors: NamesBorne['authors'], article: Identity): Row[] {
  const at = { sort: publicationKey(article), member: id, value: article.slug }
  return [
    member(lists.seriesIds, id),
    member(lists.addresses, seriesPath(id)),
    ...authors.map((author) => ({ list: lists.authorSeries(author.id), ...at })),
  ]
}
