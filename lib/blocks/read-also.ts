import { escapeMarkup } from '../text/escape-markup'
import type { BlockKind } from './kind'

/** Its words are other articles' titles, which belong to those articles. */
export const readAlso: BlockKind<'read-also'> = {
  fromNode: (node) => (node.type === 'readAlso' ? { type: 'read-also', links: node.links } : undefined),
  view(_block, page) {
    const links = page.readAlso()
    return links.length === 0 ? undefined : { type: 'read-also', links }
  },
  feedHtml({ links }, { words }) {
    const items = links.map(({ href, title }) => `<li><a href="${escapeMarkup(href)}">${escapeMarkup(title)}</a></li>`)
    return `<p>${words.common.readAlso}</p>\n<ul>${items.join('')}</ul>`
  },
  words: () => '',
}
