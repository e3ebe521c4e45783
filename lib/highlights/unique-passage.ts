/** What surrounds a passage grows no further, in characters. */
const LONGEST = 300

/**
 * The selected words of a text. Where the same words occur elsewhere too, those around them are
 * added: a passage is found again by its words, and the first of two would be taken for the second.
 */
export function uniquePassage(text: Element, selected: Range): string {
  const whole = text.textContent ?? ''
  const head = document.createRange()
  head.setStart(text, 0)
  head.setEnd(selected.startContainer, selected.startOffset)
  let from = head.toString().length
  let to = from + selected.toString().length
  const all = withSimpleSpaces(whole)
  let passage = withSimpleSpaces(whole.slice(from, to))
  while (passage !== '' && passage.length < LONGEST && all.indexOf(passage) !== all.lastIndexOf(passage)) {
    from = Math.max(0, whole.slice(0, Math.max(0, from - 1)).search(/\S+\s*$/))
    to += /^\s*\S*/.exec(whole.slice(to))?.[0].length ?? 0
    passage = withSimpleSpaces(whole.slice(from, to))
  }
  return passage
}

function withSimpleSpaces(text: string): string {
  return text.replace(/[ \n\t]+/g, ' ').trim()
}
