import type { ReadingWords } from '../phrasing/reading-words'
import { readingWords } from './reading-words'
import { notesReadings, READ, readReadings } from './readings'
import { slugAt } from './trail'

/**
 * Marks the cards of read articles, and puts unread ones first at the foot of an article, if the
 * reader lets this browser note what they read.
 */
export function markReadCards(page: ParentNode, { alreadyRead }: ReadingWords): void {
  if (!notesReadings()) return
  const read = new Set(readReadings().flatMap(({ slug, progress }) => (progress >= READ ? slug : [])))
  const titles = [...page.querySelectorAll<HTMLAnchorElement>('.title > a')]
  const cards = titles
    .filter(({ href }) => read.has(slugAt(href) ?? ''))
    .flatMap((title) => title.closest('li, article') ?? [])
  for (const card of cards) markCard(card, alreadyRead)
  for (const card of cards) card.closest('.recommendations-cards')?.append(card.closest('li') ?? '')
}

/** Adds the mark as the last fact of its line, once. */
function markCard(card: Element, words: string): void {
  const facts = card.querySelector('.meta.dots')
  if (!facts || facts.querySelector('[data-read]')) return
  const fact = document.createElement('span')
  fact.dataset.read = ''
  fact.textContent = words
  facts.append(' ', fact)
}

/** The same for a page that has not loaded the words. */
export async function markCardsOf(page: ParentNode): Promise<void> {
  markReadCards(page, await readingWords())
}
