import type { ReadingWords } from '../phrasing/reading-words'
import { articleData } from '../reading-list/article-data'
import { withArticles, without } from '../reading-list/list'
import { forgetUnkept } from '../reading-list/readings'
import type { SavedArticle } from '../reading-list/saved-article'
import { readSavedArticles, writeSavedArticles } from '../reading-list/storage'

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
  const list = readSavedArticles()
  const was = list.find((each) => each.slug === slug)
  const changed = was ? without(list, was.slug) : withArticles(list, [articleData(host, now)])
  const done = writeSavedArticles(changed)
  status.textContent = done ? '' : refused
  if (was) forgetUnkept()
  if (done && offline !== 'no') {
    void storeTexts(changed).then((isStored) => {
      if (isStored && !was) status.textContent = stored
    })
  }
}

/** If the script does not load, the next visit of the list stores the texts. */
async function storeTexts(list: readonly SavedArticle[]): Promise<boolean | undefined> {
  const offline = await import('./kept-texts').catch(() => undefined)
  return offline?.keepTexts(list.map(({ slug }) => slug))
}
