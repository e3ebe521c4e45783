import type { ReadingWords } from '../phrasing/reading-words'
import { articleData } from '../reading-list/article-data'
import { withArticles, without } from '../reading-list/list'
import { forgetUnkept } from '../reading-list/readings'
import type { SavedArticle } from '../reading-list/saved-article'
import { changeSavedArticles, readSavedArticles } from '../reading-list/storage'

/** Loaded when a reader presses « Garder »: most never do. */

/**
 * Adds the article of `<save-article>` to the reading list, or removes it, and stores or removes
 * its text if the paper and the browser allow it. `now` is in ISO 8601.
 */
export function toggleArticle(
  host: HTMLElement,
  status: Element,
  { stored, notStored, refused }: Pick<ReadingWords, 'stored' | 'notStored' | 'refused'>,
  now: string,
): void {
  const { slug, offline } = host.dataset
  const isHere = (list: readonly SavedArticle[]) => list.some((each) => each.slug === slug)
  let was = false
  const done = changeSavedArticles((list) => {
    was = isHere(list)
    return was ? without(list, `${slug}`) : withArticles(list, [articleData(host, now)])
  })
  status.textContent = done ? '' : refused
  if (was) forgetUnkept()
  if (done && offline !== 'no') {
    void storeTexts().then((dates) => {
      // The reader may have removed it meanwhile.
      if (dates && !was && isHere(readSavedArticles())) {
        status.textContent = dates.has(`${slug}`) ? stored : notStored
      }
    })
  }
}

/** If the script does not load, the next visit of the list stores the texts. */
async function storeTexts(): Promise<Map<string, number> | undefined> {
  const offline = await import('./kept-texts').catch(() => undefined)
  return offline?.keepTexts(readSavedArticles().map(({ slug }) => slug))
}
