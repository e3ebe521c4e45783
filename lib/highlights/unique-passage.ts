import { type RunningText, withSimpleSpaces } from '../reading-list/running-text'
import { endsOf } from '../reading-list/text-fragment'

/** The maximum length of a passage with its context, in characters. */
const LONGEST = 300

/** Browsers look for whole words (WICG, « URL Fragment Text Directives », « word bounded »). */
const TWO_LETTERS = /^[\p{L}\p{N}’']{2}$/u

/**
 * The selected words of a text, whole, and extended with the words around them if they, or the ends by which
 * an address leads to them, occur more than once: a passage is located by its words.
 */
export function uniquePassage({ text, nodes }: RunningText, selected: Range): string {
  const within = nodes.filter(({ node }) => selected.intersectsNode(node))
  const [first, last] = [within[0], within.at(-1)]
  if (!first || !last) return ''
  let from = first.at + (first.node === selected.startContainer ? selected.startOffset : 0)
  let to = last.at + (last.node === selected.endContainer ? selected.endOffset : last.node.length)
  while (isInWord(text, from)) from -= 1
  while (isInWord(text, to)) to += 1
  const all = withSimpleSpaces(text)
  const isTwice = (end: string) => all.indexOf(end) !== all.lastIndexOf(end)
  let passage = withSimpleSpaces(text.slice(from, to))
  while (passage !== '' && passage.length < LONGEST && endsOf(passage).some(isTwice)) {
    from = Math.max(0, text.slice(0, Math.max(0, from - 1)).search(/\S+\s*$/))
    to += /^\s*\S*/.exec(text.slice(to))?.[0].length ?? 0
    passage = withSimpleSpaces(text.slice(from, to))
  }
  return passage
}

function isInWord(text: string, at: number): boolean {
  return TWO_LETTERS.test(text.slice(Math.max(0, at - 1), at + 1))
}
