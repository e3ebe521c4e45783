import { plainText } from '../text/plain-text'
import type { BlockKind } from './kind'

/** A formula on lines of its own. */
export const formula: BlockKind<'formula'> = {
  fromNode(node, toHtml) {
    const [only, ...more] = node.type === 'paragraph' ? node.children : []
    const isFormula = only?.type === 'math' && only.isDisplay && more.length === 0
    return isFormula ? { type: 'formula', html: toHtml(node) } : undefined
  },
  view: (block) => block,
  feedHtml: ({ html }) => html,
  words: ({ html }) => plainText(html),
}
