import { gunzipSync } from 'node:zlib'
import type { Address } from '../../lib/paths'
import { ask, type Hit, type Load, openTable } from '../../lib/search/ask'
import { CARDS, cardsPath, type Found, type Table } from '../../lib/search/bundle'
import { searchFiles } from '../../lib/search/print'
import type { ArticleView } from '../../lib/views/view'
import { article } from '../feeds/paper'

/** An article of that day whose text is one paragraph. */
export function story(day: string, title: string, text = '', more: Partial<ArticleView> = {}): ArticleView {
  const slug = `${day}-${title.length}`
  return article(slug, {
    title,
    published: { day, iso: day },
    blocks: [{ type: 'prose', html: `<p>${text}</p>` }],
    ...more,
  })
}

export interface Paper {
  table: Table
  load: Load
  /** Titles of what answers a question, best first. */
  titles(question: string): Promise<string[]>
  titleOf(hit: Hit): Promise<string>
}

export async function paperOf(articles: ArticleView[]): Promise<Paper> {
  const files = new Map<Address, Buffer>(searchFiles(articles).map(([address, make]) => [address, make()]))
  const load = loaderOf(files)
  const table = await openTable(load)
  const titleOf = async ({ year, article }: Hit) => {
    const cards = await load.json<Found[]>(cardsPath(year.year, article))
    return cards[article % CARDS]?.title ?? ''
  }
  const titles = async (question: string) => Promise.all((await ask(question, table, load)).hits.map(titleOf))
  return { table, load, titles, titleOf }
}

function loaderOf(files: ReadonlyMap<Address, Buffer>): Load {
  const bytes = async (address: Address) => {
    const file = files.get(address)
    if (!file) throw new Error(`nothing at ${address}`)
    return file
  }
  return { bytes, json: async <T>(address: Address) => JSON.parse(gunzipSync(await bytes(address)).toString()) as T }
}
