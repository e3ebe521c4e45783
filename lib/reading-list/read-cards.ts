import type { MemoryWords } from '../phrasing/memory-words'
import { memoryWords } from './memory-words'
import { notesReadings, READ, readReadings } from './readings'
import { slugAt } from './trail'

/**
 * Says of cards that their article is read, and puts unread ones first at the foot of an article,
 * where the reader lets this browser note what they read.
 */
export function markReadCards(page: ParentNode, { alreadyRead }: MemoryWords): void {
  if (!notesReadings()) return
  const read = new Set(readReadings().flatMap(({ slug, progress }) => (progress >= READ ? slug : [])))
  const titles = [...page.querySelectorAll<HTMLAnchorElement>('.title > a')]
  const cards = titles
    .filter(({ href }) => read.has(slugAt(href) ?? ''))
    .flatMap((title) => title.closest('li, article') ?? [])
  for (const card of cards) markCard(card, alreadyRead)
  for (const card of cards) card.closest('.recommendations-cards')?.append(card.closest('li') ?? '')
}

/** As the last fact of its line. A card is marked once. */
function markCard(card: Element, words: string): void {
  const facts = card.querySelector('.meta.dots')
  if (!facts || facts.querySelector('[data-read]')) return
  const fact = document.createElement('span')
  fact.dataset.read = ''
  fact.textContent = words
  facts.append(' ', fact)
}

/** For a page that has loaded nothing else. */
export async function markCardsOf(page: ParentNode): Promise<void> {
  markReadCards(page, await memoryWords())
}
