import type { Slug } from '../article/slug'
import { pageAt } from '../page-kinds'
import type { Address } from '../paths'
import { articleText } from './article'
import type { BookView } from './article-view'
import { namedAs } from './listing'
import { cardOf, type PageContext } from './page-context'

/** The book of the page of a series or of an article. Undefined if no article is left to read. */
export function bookView(page: Address, context: PageContext): BookView | undefined {
  const { kind, params } = pageAt(page) ?? {}
  if (kind === 'series') return seriesBook(params?.id ?? '', page, context)
  const slug = params?.slug as Slug
  const text = articleText(slug, context)
  return text && { address: page, title: text.title, ...hueOf(text.section), isSeries: false, articles: [text] }
}

function seriesBook(id: string, address: Address, context: PageContext): BookView | undefined {
  const slugs = context.read.fact('seriesOrder', id) ?? []
  const series = namedAs('series', id, context)
  const articles = slugs.flatMap((slug) => articleText(slug, context) ?? [])
  const [first] = slugs
  if (!series || first === undefined || articles.length === 0) return undefined
  return {
    address,
    title: series.name,
    ...(series.description !== undefined && { intro: series.description }),
    ...hueOf(cardOf(first, context).section),
    isSeries: true,
    articles,
  }
}

function hueOf(section: { hue: number } | undefined): { hue?: number } {
  return section ? { hue: section.hue } : {}
}
