import type { ReadingWords } from '../phrasing/reading-words'
import { articleData } from '../reading-list/article-data'
import { withArticles, without } from '../reading-list/list'
import { forgetUnkept } from '../reading-list/readings'
import { changeSavedArticles, readSavedArticles } from '../reading-list/storage'

/** Loaded when a reader presses « Garder »: most never do. */

/**
 * Adds the article of `<save-article>` to the reading list, or removes it, and stores or removes
 * its text if the paper and the browser allow it. `now` is in ISO 8601.
 */
export function toggleArticle(
  host: HTMLElement,
  status: Element,
  { stored, refused }: Pick<ReadingWords, 'stored' | 'refused'>,
  now: string,
): void {
  const { slug, offline } = host.dataset
  let was = false
  const done = changeSavedArticles((list) => {
    was = list.some((each) => each.slug === slug)
    return was ? without(list, `${slug}`) : withArticles(list, [articleData(host, now)])
  })
  status.textContent = done ? '' : refused
  if (was) forgetUnkept()
  if (done && offline !== 'no') {
    void storeTexts().then((dates) => {
      if (dates?.has(`${slug}`) && !was) status.textContent = stored
    })
  }
}

/** If the script does not load, the next visit of the list stores the texts. */
async function storeTexts(): Promise<Map<string, number> | undefined> {
  const offline = await import('./kept-texts').catch(() => undefined)
  return offline?.keepTexts(readSavedArticles().map(({ slug }) => slug))
}
