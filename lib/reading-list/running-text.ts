/** The elements whose text a selection does not run on from one to the next. */
const BLOCKS = 'p, li, h2, h3, h4, figcaption, td, th, dt, dd, pre, blockquote, div'
/** What is in a text and cannot be selected with it: notes and passages that open, their buttons. */
const APART = '[popover], button, .sr-only'

/** The text of an element as a reader selects it, with a line for each block. */
export interface RunningText {
  text: string
  nodes: { node: Text; at: number }[]
}

export function runningText(element: Element): RunningText {
  const running: RunningText = { text: '', nodes: [] }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let last: Element | null | undefined
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.parentElement?.closest(APART)) continue
    const block = node.parentElement?.closest(BLOCKS)
    if (running.text !== '' && block !== last) running.text += '\n'
    last = block
    running.nodes.push({ node, at: running.text.length })
    running.text += node.data.replace(/[\n\t]/g, ' ')
  }
  return running
}

/** Spaces of the source, which pages show as one, and one line end between two blocks. */
export function withSimpleSpaces(text: string): string {
  return text
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ +/g, ' ')
    .trim()
}
