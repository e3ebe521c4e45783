import type { ForeignPart } from '../article/article'
import { listIn } from './list-in'
import type { SavedArticle } from './saved-article'

/** What the page of an article tells `<save-article>` about it, as the browser stores it. */
export function articleData({ dataset }: HTMLElement, keptAt: string): SavedArticle {
  const { slug = '', title = '', foreign, section = '', hue = '', minutes, date = '' } = dataset
  const parts = listIn(foreign ?? null) as ForeignPart[]
  return {
    slug,
    title,
    ...(parts.length > 0 && { foreign: parts }),
    section,
    hue,
    minutes: Number(minutes),
    date,
    keptAt,
    progress: 0,
  }
}

/** The article of a page; undefined on any other page. */
export function articleOn(page: ParentNode, keptAt: string): SavedArticle | undefined {
  const facts = page.querySelector<HTMLElement>('save-article')
  return facts ? articleData(facts, keptAt) : undefined
}
