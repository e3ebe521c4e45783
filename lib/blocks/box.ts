import type { RootContent } from 'mdast'
import { BOXES, type BoxName } from '../article/block'
import { plainText } from '../text/plain-text'
import type { BlockKind } from './kind'
import { type Callout, isCallout, rootOf } from './nodes'

/** The marker of each box. */
const MARKERS: Readonly<Record<BoxName, string>> = {
  'fact-box': 'repères',
  timeline: 'chronologie',
  questions: 'questions',
  note: 'note',
  warning: 'attention',
}

/** GitHub's alerts other than `NOTE`, and the marker that each stands for. */
export const ALERTS: Readonly<Record<string, string>> = {
  tip: MARKERS.note,
  important: MARKERS.warning,
  warning: MARKERS.warning,
  caution: MARKERS.warning,
}

/** A box outside the running text, with its label: facts, dates, questions, a note, a warning. */
export const box: BlockKind<'box'> = {
  markers: Object.values(MARKERS),
  isTitled: true,
  fromNode(node, toHtml) {
    const name = BOXES.find((each) => isCallout(node, MARKERS[each]))
    if (!name || node.type !== 'callout') return undefined
    const html = toHtml(rootOf(node.children))
    return html === '' ? undefined : { type: 'box', name, html }
  },
  view: (block, { resolveLinks }) => ({ ...block, html: resolveLinks(block.html) }),
  feedHtml: ({ name, html }, { words }, label) => `<p><strong>${label(words.boxes[name])}</strong></p>\n${html}`,
  words: ({ html }) => plainText(html),
}

/** The boxes of one name, in the order of the text. */
export function boxesOf(nodes: readonly RootContent[], name: BoxName): Callout[] {
  return nodes.filter((node) => isCallout(node, MARKERS[name]))
}
