import { toString as textOf } from 'mdast-util-to-string'
import { escapeMarkup } from '../text/escape-markup'
import { plainText } from '../text/plain-text'
import type { BlockKind } from './kind'

export const heading: BlockKind<'heading'> = {
  fromNode(node, toHtml) {
    if (node.type !== 'heading') return undefined
    const depth = node.depth === 2 || node.depth === 3 ? node.depth : 4
    const element = toHtml({ type: 'heading', depth, children: node.children })
    const html = element.slice('<h2>'.length, -'</h2>'.length)
    return { type: 'heading', depth, id: String(node.data?.hProperties?.id), html, text: textOf(node) }
  },
  view: ({ type, depth, id, html }, { resolveLinks }) => ({ type, depth, id, html: resolveLinks(html) }),
  feedHtml: ({ depth, id, html }) => `<h${depth} id="${escapeMarkup(id)}">${html}</h${depth}>`,
  words: ({ html }) => plainText(html),
}
