import { lists } from '../catalogue/facts/lists'
import { languageOf } from '../language/language'
import { authorPath, monthPath, sectionPath, seriesPath, tagPath } from '../paths'
import { publicAddress } from '../public-address'
import type { NamedPage } from '../search/index-format'
import { DEFAULT_SITE } from '../site'
import type { FactReader, Rule } from '../store/rule'
import type { PaperFacts } from './paper-facts'

type Read = FactReader<PaperFacts>

/** The pages of authors, sections, series, subjects and months, which search suggests by name. */
export const namedPages: Rule<PaperFacts, 'namedPages'> = {
  keyList: lists.single,
  derive(_, read) {
    const { language } = read.fact('site', '') ?? DEFAULT_SITE
    const pages = [...authors(read), ...sections(read), ...series(read), ...tags(read), ...months(read)]
    return { value: pages.map((page) => ({ ...page, href: publicAddress(page.href, language) })) }
  },
}

function authors(read: Read): NamedPage[] {
  return mostArticlesFirst(
    read.list(lists.authors).map(({ member: id, value: name = '' }) => {
      return { kind: 'author', name, href: authorPath(id), count: read.count(lists.articlesNaming('author', id)) }
    }),
  )
}

function sections(read: Read): NamedPage[] {
  return (read.fact('sectionPages', '') ?? []).map(({ id, name, short }) => {
    return {
      kind: 'section',
      name,
      ...(short !== name && { short }),
      href: sectionPath(id),
      count: read.count(lists.articlesNaming('section', id)),
    }
  })
}

function series(read: Read): NamedPage[] {
  return read.list(lists.seriesIds).flatMap(({ member: id }): NamedPage[] => {
    const [first, ...others] = read.fact('seriesOrder', id) ?? []
    const name = first && read.fact('seriesPosition', first)?.series.name
    return name === undefined ? [] : [{ kind: 'series', name, href: seriesPath(id), count: 1 + others.length }]
  })
}

function tags(read: Read): NamedPage[] {
  return mostArticlesFirst(
    read.list(lists.tagIds).map(({ member: id, value: name = '' }) => {
      return { kind: 'tag', name, href: tagPath(id), count: read.count(lists.articlesNaming('tag', id)) }
    }),
  )
}

function months(read: Read): NamedPage[] {
  const { monthName } = languageOf(read.fact('site', '') ?? DEFAULT_SITE)
  return read.list(lists.months, { reverse: true }).map(({ member: month }) => {
    const count = read.count(lists.month(month))
    return { kind: 'month', name: monthName(month), href: monthPath(month), count }
  })
}

/** A stable sort: equal counts keep the order of ids. */
function mostArticlesFirst(pages: NamedPage[]): NamedPage[] {
  return pages.sort((a, b) => b.count - a.count)
}
