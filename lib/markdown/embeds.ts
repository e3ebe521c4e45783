import type { Link, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { embedTarget } from '../blocks/embed-targets'
import type { Embed, HtmlElement } from '../blocks/nodes'
import { at, childrenOf, element, isBlank } from './nodes'
import type { ParseContext } from './parse-context'
import { resolveHref } from './resolve-href'

/**
 * Turns a line that holds only the address of a video, a chart or a post of a known site into a
 * card that links to it. No request goes to that site until the reader opens the card. A card in a
 * box or in a list is an element of its text, not a block.
 */
export function embeds(root: Root, context: ParseContext): void {
  root.children = root.children.flatMap((node) => {
    addCardsInside(node, context)
    return cardsOf(node, context)
  })
}

const HOLDERS = new Set<string>(['callout', 'liveEntry', 'list', 'listItem', 'element'])

function addCardsInside(holder: RootContent, context: ParseContext): void {
  if (!HOLDERS.has(holder.type)) return
  const children = childrenOf(holder).flatMap((node): RootContent[] => {
    addCardsInside(node, context)
    const cards = cardsOf(node, context)
    // A list of titled links is a list; an address alone is not meant to be read.
    const isCard = holder.type !== 'listItem' || cards.every((card) => childrenOf(card).length === 0)
    return isCard ? cards.map((card) => (card.type === 'embed' ? cardInText(card) : card)) : [node]
  })
  Object.assign(holder, { children })
}

function cardInText(card: Embed): HtmlElement {
  const { href, site, children } = card
  const title = children.length > 0 ? children : [{ type: 'text' as const, value: shortAddress(href) }]
  const words = [
    element('span', { className: ['embed-title'] }, title),
    { type: 'text' as const, value: ' ' },
    element('span', { className: ['meta'] }, [{ type: 'text', value: site }]),
  ]
  return element('div', { className: ['embed'] }, [element('a', { href }, words)], card)
}

function cardsOf(node: RootContent, context: ParseContext): RootContent[] {
  const links = node.type === 'paragraph' ? node.children.filter((child) => !isBlank(child)) : []
  const cards = links.map((link) => embedOf(link, context))
  return cards.length > 0 && cards.every((card) => card !== undefined) ? cards : [node]
}

function embedOf(node: PhrasingContent, context: ParseContext): Embed | undefined {
  const destination = node.type === 'link' ? resolveHref(node.url, context) : undefined
  const target = destination?.type === 'outside' ? embedTarget(destination.href) : undefined
  if (node.type !== 'link' || !target) return undefined
  return at<Embed>(node, { type: 'embed', ...target, children: titleOf(node) })
}

function shortAddress(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}

/**
 * The words of the link, unless they are its address, or else its title. Note calls are dropped.
 */
function titleOf(link: Link): PhrasingContent[] {
  const address = (text: string) =>
    text
      .trim()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
  if (address(textOf(link)) !== address(link.url))
    return link.children.filter(({ type }) => type !== 'footnoteReference')
  return link.title ? [at(link, { type: 'text', value: link.title })] : []
}
