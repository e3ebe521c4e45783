import { hueClass } from '../hue'
import type { SearchBoxWords } from '../language/element-words'
import { shortDateIn } from '../phrasing/dates'
import { joined } from '../phrasing/fill-template'
import { readingTime } from '../phrasing/numbers'
import { writeDottedLine } from '../reading-list/dotted-line'
import { part } from '../reading-list/page-parts'
import { inside, raisedOrdinals } from '../reading-list/raised-ordinals'
import { spokenText } from '../reading-list/spoken-text'
import { unbroken } from '../reading-list/unbroken-hyphens'
import type { FindTerms } from '../text/foreign-terms'
import { type IsMatch, markMatches } from './excerpt'
import type { ResultCard } from './index-format'

/** How results are written. `root` is the base path; `find` finds foreign terms in a text. */
export interface ResultStyle {
  root: string
  words: SearchBoxWords
  isMatch: IsMatch
  find: FindTerms
}

/** Fills a row of the results with an article. */
export function fillResult(row: Element, card: ResultCard, style: ResultStyle): void {
  const { root, words, find } = style
  fillSection(row, card, style)
  const link = part(row, 'title') as HTMLAnchorElement
  link.href = root + card.href
  if (card.lang !== undefined) for (const name of ['title', 'text']) part(row, name).lang = card.lang
  const { title, deck = '' } = card
  link.replaceChildren(
    ...spokenText(title, termsIn(title, card, style), (text) => unbroken(text, (piece) => marked(piece, style))),
  )
  writePassage(row, deck, card, style)
  const { byline, day, minutes } = card
  writeDottedLine(
    part(row, 'facts'),
    [joined(byline, words.and), shortDateIn({ day }, words), readingTime(minutes)],
    (fact) => spokenText(fact, find(fact), raisedOrdinals),
  )
}

function fillSection(row: Element, { section }: ResultCard, { root, find }: ResultStyle): void {
  const kicker = part(row, 'section') as HTMLAnchorElement
  if (!section) {
    kicker.parentElement?.remove()
    return
  }
  kicker.replaceChildren(...spokenText(section.name, find(section.name)))
  kicker.href = root + section.href
  row.firstElementChild?.classList.add(hueClass(section))
}

/** Writes the deck of a result, or a passage of its text, with the matches marked. */
export function writePassage(row: Element, text: string, card: ResultCard, style: ResultStyle): void {
  const parts = spokenText(text, termsIn(text, card, style), (piece) => marked(piece, style))
  part(row, 'text').replaceChildren(...parts)
}

/** The foreign terms of a text in the paper's language. */
function termsIn(text: string, { lang }: ResultCard, { find }: ResultStyle) {
  return lang === undefined ? find(text) : []
}

function marked(text: string, { isMatch: matches }: ResultStyle): (string | Element)[] {
  return markMatches(text, matches).map(({ text, isMatch }) => (isMatch ? inside('mark', text) : text))
}
