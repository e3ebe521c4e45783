import type { MemoryWords } from '../language/patterns/memory-words'
import { articleFacts } from '../reading-list/article-facts'
import { withArticles, without } from '../reading-list/list'
import { forgetUnkept } from '../reading-list/readings'
import { readSavedArticles, writeSavedArticles } from '../reading-list/storage'
import { keepTexts } from './kept-texts'

/** Loaded when a reader presses « Garder »: most never do. */

/**
 * Adds the article of `<save-article>` to the reading list, or removes it; stores its text too, or
 * forgets it, where the paper and the browser allow it. `now` is in ISO 8601.
 */
export function toggleArticle(
  host: HTMLElement,
  status: Element,
  { stored, refused }: Pick<MemoryWords, 'stored' | 'refused'>,
  now: string,
): void {
  const { slug, offline } = host.dataset
  const list = readSavedArticles()
  const was = list.find((each) => each.slug === slug)
  const changed = was ? without(list, was.slug) : withArticles(list, [articleFacts(host, now)])
  const done = writeSavedArticles(changed)
  status.textContent = done ? '' : refused
  if (was) forgetUnkept()
  if (done && offline !== 'no') {
    const texts = keepTexts(changed.map((each) => each.slug))
    void texts.then((isStored) => {
      if (isStored && !was) status.textContent = stored
    })
  }
}
