import { nearestAmong } from '../french/nearest'
import { type Target, titleFinder } from '../text/title-finder'
import { shortSlug } from './file-names'
import type { Losses } from './losses'

/**
 * Writes a title as an item of « Lire aussi »; undefined when it is the title of the text itself.
 */
export type ItemFor = (title: string, text: { slug: string; from: string }) => string | undefined

/**
 * Keeps a title that matches no article, since it is held back until the article exists. A title
 * that resembles several would be an error, so it becomes an upcoming link with `?`.
 */
export function readAlsoItems(targets: readonly Target[], losses: Losses): ItemFor {
  const find = titleFinder(targets)
  const near = nearestAmong(targets.map(({ title }) => title))
  const titles = new Map(targets.map(({ slug, title }) => [slug, title]))
  return (title, { slug: own, from }) => {
    const slug = find(title)
    if (slug === own) {
      losses.note('« Lire aussi » vers le texte lui-même', 'dropped', from, title)
      return undefined
    }
    if (slug !== undefined) {
      const words = `${title} → ${slug} (« ${titles.get(slug)} »)`
      losses.note('« Lire aussi » vers un article du journal', 'carried', from, words)
      return `[[${slug}]]`
    }
    losses.note('« Lire aussi » vers un article à paraître', 'carried', from, title)
    const plain = title.replace(/\*\*|__/g, '').trim()
    return near(plain, 1).length > 0 ? `[[${shortSlug(plain)}?]]` : plain.replace(/[[\]<]/g, '\\$&')
  }
}
