import { plainText } from '../text/plain-text'
import type { BlockKind } from './kind'
import { isCallout, rootOf } from './nodes'

/** « L’essentiel »: the points of an article for readers in a hurry, usually a list at its head. */
export const keyPoints: BlockKind<'key-points'> = {
  markers: ['essentiel'],
  fromNode(node, toHtml) {
    const html = isCallout(node, 'essentiel') ? toHtml(rootOf(node.children)) : ''
    return html === '' ? undefined : { type: 'key-points', html }
  },
  view: (block, { resolveLinks }) => ({ ...block, html: resolveLinks(block.html) }),
  feedHtml: ({ html }, { words }, label) => `<h2>${label(words.article.keyPoints)}</h2>\n${html}`,
  words: ({ html }) => plainText(html),
}
