import { toString as textOf } from 'mdast-util-to-string'
import { escapeMarkup } from '../text/escape-markup'
import type { BlockKind } from './kind'

/** A video, a chart or a post of another site, as a card that links to it. */
export const embed: BlockKind<'embed'> = {
  fromNode(node) {
    if (node.type !== 'embed') return undefined
    const title = textOf(node).trim()
    return { type: 'embed', href: node.href, site: node.site, ...(title !== '' && { title }) }
  },
  view: (block) => block,
  feedHtml: ({ href, site, title = href, isSponsored }) =>
    `<p><a${isSponsored ? ' rel="sponsored"' : ''} href="${escapeMarkup(href)}">${escapeMarkup(title)}</a> (${site})</p>`,
  words: ({ title = '' }) => title,
}
