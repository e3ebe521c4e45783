import { BLANK, BREAKABLE, LINE_BREAK, NO_BREAK_SPACE, SPACE } from './characters'
import { type Edit, type Rule, replace } from './rule'

const sentenceEnd = String.raw`[.!?…][»”)\]${SPACE}]{0,4}[${BREAKABLE}](?=[«“(\[${SPACE}]{0,3}\p{Lu})|${LINE_BREAK}`
const outside = `(?<=[^${BLANK}](?<outside>[${SPACE}]{1,8})[–—])`
const inside = `(?=(?<inside>[${SPACE}]{1,8})|[,;:.…)])`
const SENTENCE_OR_DASH = new RegExp(`${sentenceEnd}|[–—]${outside}${inside}`, 'gu')
const ONLY_BREAKABLE = new RegExp(`^[${BREAKABLE}]+$`)

/** Dashes go in pairs within a sentence; each holds the words that are inside the pair. */
function pairDashes(text: string): Edit[] {
  const edits: Edit[] = []
  let opened = false
  for (const { 0: found, index, groups } of text.matchAll(SENTENCE_OR_DASH)) {
    const isDash = groups?.outside !== undefined
    const gap = (opened ? groups?.outside : groups?.inside) ?? ''
    const start = opened ? index - gap.length : index + found.length
    // Two dashes in a row hold the same gap, which the first one has already closed.
    const isShared = edits.at(-1)?.start === start
    if (isDash && !isShared && ONLY_BREAKABLE.test(gap)) {
      edits.push({ start, end: start + gap.length, insert: NO_BREAK_SPACE, home: start })
    }
    opened = isDash && !opened
  }
  return edits
}

/**
 * P15 · The dashes of an aside hold it by a no-break space inside the pair. A dash that starts the
 * block, or a line after a `<br>`, is a change of speaker: it holds its words and is not counted.
 *
 * Source: Imprimerie nationale, « tirets » ; docs/typography.md P15.
 *
 * @example `Elle vint {2013} enfin {2013} hier` → `Elle vint {2013}{A0}enfin{A0}{2013} hier`
 * @example `{2014} Bonjour` → `{2014}{A0}Bonjour`
 * @example `la guerre de 1939-1945` → `la guerre de 1939-1945`
 */
export const incise: Rule = {
  id: 'P15',
  sign: /[–—]/,
  passes: [
    replace(`[${BREAKABLE}]{1,8}(?<=(?:^|${LINE_BREAK})[${BREAKABLE}]{0,8}[–—][${BREAKABLE}]{1,8})`, NO_BREAK_SPACE),
    pairDashes,
  ],
}
