import { plainText } from '../text/plain-text'
import type { BlockKind } from './kind'
import { isCallout, rootOf } from './nodes'

export const TRANSCRIPT = 'transcription'

/** What is said in the sound or the video just above. */
export const transcript: BlockKind<'transcript'> = {
  markers: [TRANSCRIPT],
  isTitled: true,
  fromNode(node, toHtml) {
    const html = isCallout(node, TRANSCRIPT) ? toHtml(rootOf(node.children)) : ''
    return html === '' ? undefined : { type: 'transcript', html }
  },
  view: (block, { resolveLinks }) => ({ ...block, html: resolveLinks(block.html) }),
  feedHtml: ({ html }, { words }, label) => `<p><strong>${label(words.article.transcript)}</strong></p>\n${html}`,
  words: ({ html }) => plainText(html),
}
