import type { Element, ElementContent } from 'hast'
import { type BodyContext, tell } from '../body/context'
import { isPlayable } from '../body/html-embeds'
import { classesOf, element, elementsIn, textIn } from './dom-queries'
import { gallery } from './figures'

type Card = (node: Element, context: BodyContext) => ElementContent[]

/** Ghost cards and WordPress blocks whose parts are known only by their classes. */
const CARDS: Record<string, Card> = {
  'kg-bookmark-card': bookmark,
  'kg-callout-card': (node) => [element('blockquote', [element('p', calloutIn(node))])],
  'kg-toggle-card': (node) => [
    element('p', [element('strong', [words(partText(node, 'kg-toggle-heading-text'))])]),
    ...part(node, 'kg-toggle-content'),
  ],
  'kg-product-card': (node) => [
    ...elementsIn(node, 'img').map((picture) => element('p', [picture])),
    element('p', [element('strong', [words(partText(node, 'kg-product-card-title'))])]),
    ...part(node, 'kg-product-card-description'),
    ...elementsIn(node, 'a').map((link) => element('p', [link])),
  ],
  'kg-file-card': file,
  'kg-audio-card': media,
  'kg-video-card': media,
  'kg-email-card': (node, context) => left('passage réservé aux lettres', node, context),
  'kg-email-cta-card': (node, context) => left('passage réservé aux lettres', node, context),
  'kg-signup-card': (node, context) => left('formulaire d’abonnement', node, context),
  'wp-block-file__button': () => [],
  'wp-block-gallery': (node) => (node.tagName === 'figure' ? gallery(node) : node.children),
  'blocks-gallery-grid': (node) => node.children,
  'blocks-gallery-item': (node) => node.children,
  'wp-block-verse': (node) => [element('p', verses(textIn(node)))],
  'wp-block-search': (node, context) => left('formulaire de recherche', node, context),
}

export function cardOf(node: Element): Card | undefined {
  const name = classesOf(node).find((one) => Object.hasOwn(CARDS, one))
  return name === undefined ? undefined : CARDS[name]
}

/** The sign of a callout, then its words with their links. */
function calloutIn(node: Element): ElementContent[] {
  const text = part(node, 'kg-callout-text')
  const sign = partText(node, 'kg-callout-emoji')
  return text.length === 0 ? [words(textOf(node))] : [words(sign ? `${sign} ` : ''), ...text]
}

function bookmark(node: Element): ElementContent[] {
  const [link] = elementsIn(node, 'a')
  const [title, description, author, publisher] = ['title', 'description', 'author', 'publisher'].map((name) =>
    partText(node, `kg-bookmark-${name}`),
  )
  const label = title ? [title, author, publisher].filter((one) => one).join(', ') : textOf(node)
  const [caption] = elementsIn(node, 'figcaption')
  const texts = [description ?? '', caption ? textIn(caption) : ''].filter((text) => text.trim() !== '')
  return [
    element('p', [link ? { ...link, children: [words(label)] } : words(label)]),
    ...texts.map((text) => element('p', [words(text)])),
  ]
}

function file(node: Element): ElementContent[] {
  const [link] = elementsIn(node, 'a')
  const title = partText(node, 'kg-file-card-title') || partText(node, 'kg-file-card-filename')
  const caption = partText(node, 'kg-file-card-caption')
  const named = link ? { ...link, properties: { href: link.properties.href }, children: [words(title)] } : words(title)
  return [element('p', [named]), ...(caption ? [element('p', [words(caption)])] : [])]
}

/** The player, or the link that replaces it, with the title of the card as its name. */
function media(node: Element): ElementContent[] {
  const [link] = elementsIn(node, 'a')
  const player = elementsIn(node, 'img').find(({ properties: { src } }) => isPlayable(String(src ?? '')))
  const [caption] = elementsIn(node, 'figcaption')
  const title = partText(node, 'kg-audio-title') || (caption ? textIn(caption).trim() : '')
  if (player) return [element('p', [{ ...player, properties: { ...player.properties, alt: title } }])]
  if (!link) return title ? [element('p', [words(title)])] : []
  return [element('p', [title ? { ...link, children: [words(title)] } : link])]
}

function left(construct: string, node: Element, context: BodyContext): ElementContent[] {
  tell(context, construct, 'dropped', '', textOf(node))
  return []
}

function part(node: Element, name: string): ElementContent[] {
  return withClass(node, name)?.children ?? []
}

function partText(node: Element, name: string): string {
  const found = withClass(node, name)
  return found ? textOf(found) : ''
}

function withClass(node: Element, name: string): Element | undefined {
  if (classesOf(node).includes(name)) return node
  for (const child of node.children) {
    const found = child.type === 'element' ? withClass(child, name) : undefined
    if (found) return found
  }
  return undefined
}

function verses(text: string): ElementContent[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line, at) => [...(at > 0 ? [element('br', [])] : []), words(line)])
}

function words(value: string): ElementContent {
  return { type: 'text', value }
}

function textOf(node: Element): string {
  const texts = node.children.map((child) => (child.type === 'element' ? textOf(child) : textIn(child)))
  return texts.join(' ').replace(/\s+/g, ' ').trim()
}
