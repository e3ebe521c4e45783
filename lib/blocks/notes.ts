import { plainText } from '../text/plain-text'
import type { BlockKind } from './kind'
import { isElement } from './nodes'

/** The notes of a text, which `lib/markdown/footnotes` puts in one `ol` at its end. */
export const notes: BlockKind<'notes'> = {
  fromNode: (node, toHtml) => (isElement(node, 'ol') ? { type: 'notes', html: toHtml(node) } : undefined),
  view: (block, { resolveLinks }) => ({ ...block, html: resolveLinks(block.html) }),
  feedHtml: ({ html }) => html,
  words: ({ html }) => plainText(html),
}
