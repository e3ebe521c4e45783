import { isBareLine, isProse } from './line-kinds'
import { type PastedHead, withoutEmpty } from './pasted-head'
import { isSignature, signs, unmarked } from './signatures'

/** A deck is above a signature, or in emphasis. */
export function withoutDeck(head: PastedHead, lines: string[]): string[] {
  const [deck = '', after = '', below = ''] = lines.filter((line) => line !== '')
  const isSigned = isDeck(deck) && signs(after, below) && !signs(deck, after)
  if (!(isSigned || OF_KIND.test(deck)) || head.description !== undefined) return withoutEmphasisedDeck(head, lines)
  head.description = unmarked(deck)
  return withoutEmpty(lines.slice(1))
}

/** A deck in emphasis may also be under a signature. */
export function withoutEmphasisedDeck(head: PastedHead, lines: string[]): string[] {
  const deck = emphasisedDeck(lines[0] ?? '')
  if (deck === undefined || head.description !== undefined) return lines
  head.description = unmarked(deck)
  return withoutEmpty(lines.slice(1))
}

/** « Entretien avec Jeanne Le Goff, hydrologue », under a title. */
const OF_KIND =
  /^(?:entretien|interview|rencontre|enquête|reportage|portrait|analyse|récit|décryptage|tribune|témoignage)\s(?:avec|de|d[’']|à|au|aux|en|sur|dans)(?!\p{L})[^.]{4,120}$/iu

const EMPHASISED = /^(?:#{2,6}\s+)?([*_]{1,3})([^*_]+)\1$/

/** A deck in italics, or a sentence in bold, right under the title. */
function emphasisedDeck(line: string): string | undefined {
  const [, marks = '', words = ''] = EMPHASISED.exec(line) ?? []
  const isBold = marks.length > 1
  return isDeck(words) && !isSignature(words) && (!isBold || (isProse(words) && !isBareLine(words))) ? words : undefined
}

/** Whether a line may be a deck: a sentence, or several words without an end. */
export function isDeck(line: string): boolean {
  const isTitleLike = isBareLine(line) && line.split(/\s+/).length > 2
  return (isProse(line) || (isTitleLike && !/^\p{Lu}[\p{L}-]+\s?:/u.test(line))) && line.length <= 320
}
