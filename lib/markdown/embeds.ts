import type { Link, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { embedTarget } from '../blocks/embed-targets'
import { LIVE } from '../blocks/live'
import { type Embed, isCallout } from '../blocks/nodes'
import { at, childrenOf, isBlank } from './nodes'
import type { ParseContext } from './parse-context'
import { resolveHref } from './resolve-href'

/**
 * Turns a line that holds only the address of a video, a chart or a post of a known site into a
 * card that links to it. No request goes to that site until the reader opens the card.
 */
export function embeds(root: Root, context: ParseContext): void {
  root.children = root.children.flatMap((node) => cardsOf(node, context))
  for (const live of root.children.filter((node) => isCallout(node, LIVE))) {
    for (const update of childrenOf(live)) {
      if (update.type === 'liveEntry')
        Object.assign(update, { children: update.children.flatMap((node) => cardsOf(node, context)) })
    }
  }
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
