import { plainText } from '../text/plain-text'
import type { BlockKind } from './kind'
import { isElement } from './nodes'

export const table: BlockKind<'table'> = {
  fromNode(node, toHtml) {
    const isTable = node.type === 'table' || isElement(node, 'table')
    return isTable ? { type: 'table', html: toHtml(node) } : undefined
  },
  view: (block, { resolveLinks }) => ({ ...block, html: resolveLinks(block.html) }),
  feedHtml: ({ html }) => html,
  words: ({ html }) => plainText(html),
}
