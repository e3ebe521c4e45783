import { escapeMarkup } from '../text/escape-markup'
import type { BlockKind } from './kind'
import type { ReadAlsoLink } from './view'

/** Its words are other articles' titles, which belong to those articles. */
export const readAlso: BlockKind<'read-also'> = {
  fromNode: (node) => (node.type === 'readAlso' ? { type: 'read-also', links: node.links } : undefined),
  view(_block, page) {
    const links = page.readAlso()
    return links.length === 0 ? undefined : { type: 'read-also', links }
  },
  feedHtml({ links }, { words }) {
    const items = links.map(
      (link) => `<li><a${relOf(link)} href="${escapeMarkup(link.href)}">${escapeMarkup(link.title)}</a></li>`,
    )
    return `<p>${words.common.readAlso}</p>\n<ul>${items.join('')}</ul>`
  },
  words: () => '',
}

function relOf(link: ReadAlsoLink): string {
  return link.type === 'external' && link.isSponsored ? ' rel="sponsored"' : ''
}
