import { BLANK, NARROW_NO_BREAK_SPACE, OPAQUE, WORD } from './characters'
import { bind, insertBetween, type Rule } from './rule'

/** Before a mark that closes a group of words: neither a space nor an opening bracket. */
export const AFTER_SOMETHING = String.raw`[^${BLANK}«(\[]`
/** Before a mark where a forgotten space is certain. */
export const AFTER_WORD = String.raw`[${WORD}»”’)\]%€°….]`

// An opaque node may follow: a note call is set against the mark it comments.
export const MARKS = String.raw`(?<![;!?])[;!?]+(?=$|[${BLANK}»”)\]…${OPAQUE}])`

/**
 * P5 · A narrow no-break space stands before the first of a run of `;` `!` `?` that ends a group of
 * words.
 *
 * Source: Imprimerie nationale, « ponctuation » ; docs/typography.md P5.
 *
 * @example `Bonjour!` → `Bonjour{202F}!`
 * @example `Quoi ?!` → `Quoi{202F}?!`
 * @example `un doute (?)` → `un doute (?)`
 * @example `Oui{A0}?` → `Oui{A0}?`
 */
export const highPunctuation: Rule = {
  id: 'P5',
  sign: /[;!?]/,
  passes: [
    bind(AFTER_SOMETHING, MARKS, NARROW_NO_BREAK_SPACE, 'right'),
    insertBetween(AFTER_WORD, MARKS, NARROW_NO_BREAK_SPACE, 'right'),
  ],
}
