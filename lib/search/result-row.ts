import { hueClass } from '../hue'
import type { SearchBoxWords } from '../language/element-words'
import { shortDateIn } from '../language/patterns/dates'
import { joined } from '../language/patterns/fill'
import { readingTime } from '../language/patterns/numbers'
import { writeFacts } from '../reading-list/facts'
import { part } from '../reading-list/page-parts'
import { inside } from '../reading-list/raised-ordinals'
import { unbroken } from '../reading-list/unbroken'
import { type IsMatch, markMatches, type TextPart } from './excerpt'
import type { ResultCard } from './index-format'

/** Fills a row of the results with an article. `root` is the base path. */
export function fillResult(
  row: Element,
  card: ResultCard,
  root: string,
  isMatch: IsMatch,
  words: SearchBoxWords,
): void {
  fillSection(row, card, root)
  const link = part(row, 'title') as HTMLAnchorElement
  link.href = root + card.href
  if (card.lang !== undefined) for (const name of ['title', 'text']) part(row, name).lang = card.lang
  link.replaceChildren(...unbroken(card.title, (text) => marked(markMatches(text, isMatch))))
  writeParts(part(row, 'text'), markMatches(card.deck ?? '', isMatch))
  const { byline, day, minutes } = card
  writeFacts(part(row, 'facts'), [joined(byline, words.and), shortDateIn({ day }, words), readingTime(minutes)])
}

function fillSection(row: Element, { section }: ResultCard, root: string): void {
  const kicker = part(row, 'section') as HTMLAnchorElement
  if (!section) {
    kicker.parentElement?.remove()
    return
  }
  kicker.textContent = section.name
  kicker.href = root + section.href
  row.firstElementChild?.classList.add(hueClass(section))
}

/** Marks the matching parts of a text. */
export function writeParts(element: Element, parts: readonly TextPart[]): void {
  element.replaceChildren(...marked(parts))
}

function marked(parts: readonly TextPart[]): (string | Element)[] {
  return parts.map(({ text, isMatch }) => (isMatch ? inside('mark', text) : text))
}
