import { plainText } from '../text/plain-text'
import type { BlockKind } from './kind'

/** Paragraphs, lists and quotations that follow one another. */
export const prose: BlockKind<'prose'> = {
  view: (block, { resolveLinks }) => ({ ...block, html: resolveLinks(block.html) }),
  feedHtml: ({ html }) => html,
  words: ({ html }) => plainText(html),
}
