/** The maximum length of a passage with its context, in characters. */
const LONGEST = 300

/**
 * The selected words of a text, extended with the words around them if they occur more than once: a
 * passage is located by its words, so they must be unique.
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
