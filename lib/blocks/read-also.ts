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
      (link) => `<li><a${relOf(link)} href="${escapeMarkup(link.href)}">${titleHtml(link)}</a></li>`,
    )
    return `<p>${words.common.readAlso}</p>\n<ul>${items.join('')}</ul>`
  },
  words: () => '',
}

function relOf(link: ReadAlsoLink): string {
  return link.type === 'external' && link.isSponsored ? ' rel="sponsored"' : ''
}

function titleHtml(link: ReadAlsoLink): string {
  const { title, foreign = [] } = link.type === 'article' ? link : { title: link.title }
  const edges = [0, ...foreign.flatMap(({ start, end }) => [start, end]), title.length]
  const parts = edges.slice(1).map((edge, index) => {
    const [text, part] = [escapeMarkup(title.slice(edges[index], edge)), foreign[(index - 1) / 2]]
    return part ? `<span lang="${part.lang}">${text}</span>` : text
  })
  return parts.join('')
}
