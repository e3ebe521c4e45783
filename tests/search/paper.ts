import { gunzipSync } from 'node:zlib'
import { isSlug, type Slug } from '../../lib/article/slug'
import { type Address, articlePath, sectionPath } from '../../lib/paths'
import type { Hit } from '../../lib/search/hit'
import type { IndexFetcher } from '../../lib/search/index-format'
import { CARDS_PER_FILE, cardsPath, type IndexTable, type ResultCard } from '../../lib/search/index-format'
import { openTable, runQuery } from '../../lib/search/run-query'
import { SCHEMA } from '../../lib/search/schema'
import type { SearchArticle } from '../../lib/search/search-article'
import { SearchIndex } from '../../lib/search/search-index'
import { Store } from '../../lib/store/store'

interface More {
  slug?: string
  section?: string
  deck?: string
  words?: number
  byline?: string[]
  tags?: string
}

/** An article published on `day`. */
export function story(day: string, title: string, text = '', more: More = {}): SearchArticle {
  const {
    slug = `${day}-${title.length}`,
    section,
    deck,
    words = text.split(' ').length,
    byline = ['La rédaction'],
    tags = '',
  } = more
  const card: ResultCard = {
    href: articlePath(slug),
    title,
    ...(deck !== undefined && { deck }),
    ...(section !== undefined && { section: { name: section, href: sectionPath(section), hue: 0 } }),
    day,
    minutes: 1,
    byline,
  }
  return {
    slug: slugFrom(slug),
    published: { day, iso: day },
    card,
    labels: [...card.byline, tags].join('\n'),
    text,
    words,
  }
}

function slugFrom(text: string): Slug {
  if (!isSlug(text)) throw new Error(`${text} is no slug`)
  return text
}

export function openIndex(store = new Store(':memory:', SCHEMA), version = '1'): SearchIndex {
  return new SearchIndex(store, version)
}

export type Files = ReadonlyMap<string, string>

/** The files of an index as text, so that differences are readable. */
export function filesOf(index: SearchIndex): Files {
  return new Map(index.paths().map((path) => [path, written(index.file(path))]))
}

/** The files of an index built at once. */
export function builtAtOnce(articles: Iterable<SearchArticle>): Files {
  const index = openIndex()
  index.update(articles, [])
  return filesOf(index)
}

export function written(content: Buffer | undefined): string {
  return content?.toString('latin1') ?? 'missing'
}

export interface Paper {
  table: IndexTable
  load: IndexFetcher
  /** Titles of the results of a query, best first. */
  titles(question: string): Promise<string[]>
  titleOf(hit: Hit): Promise<string>
}

export async function paperOf(articles: SearchArticle[]): Promise<Paper> {
  const index = openIndex()
  index.update(articles, [])
  const load = loaderOf(index)
  const table = await openTable(load)
  const titleOf = async ({ year, article }: Hit) => {
    const cards = await load.json<ResultCard[]>(cardsPath(year.year, article))
    return cards[article % CARDS_PER_FILE]?.title ?? ''
  }
  const titles = async (question: string) => Promise.all((await runQuery(question, table, load)).hits.map(titleOf))
  return { table, load, titles, titleOf }
}

function loaderOf(index: SearchIndex): IndexFetcher {
  const bytes = async (address: Address) => {
    const file = index.file(address.slice(1))
    if (!file) throw new Error(`nothing at ${address}`)
    return file
  }
  return { bytes, json: async <T>(address: Address) => JSON.parse(gunzipSync(await bytes(address)).toString()) as T }
}
