import { gunzipSync } from 'node:zlib'
import type { Address } from '../../lib/paths'
import { ask, type Hit, type Load, openYears, type Year } from '../../lib/search/ask'
import { CARDS, cardsPath, type Found } from '../../lib/search/bundle'
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
  years: Year[]
  load: Load
  /** Titles of what answers a question, best first. */
  titles(question: string): Promise<string[]>
  titleOf(hit: Hit): Promise<string>
}

export async function paperOf(articles: ArticleView[]): Promise<Paper> {
  const files = new Map<Address, Buffer>(searchFiles(articles).map(([address, make]) => [address, make()]))
  const load: Load = async <T>(address: Address) => JSON.parse(gunzipSync(files.get(address) ?? '').toString()) as T
  const names = [...new Set(articles.map(({ published }) => published.day.slice(0, 4)))].sort().reverse()
  const years = await openYears(names, load)
  const titleOf = async ({ year, article }: Hit) => {
    const cards = await load<Found[]>(cardsPath(year.year, article))
    return cards[article % CARDS]?.title ?? ''
  }
  const titles = async (question: string) => Promise.all((await ask(question, years, load)).hits.map(titleOf))
  return { years, load, titles, titleOf }
}
