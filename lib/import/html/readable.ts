import type { Element, ElementContent, Nodes, RootContent } from 'hast'
import type { BodyContext } from '../body/context'
import { classesOf, elementsIn, textIn } from './dom-queries'

const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** Attributes in which scripts find the picture to load when a reader comes to it. */
const LAZY_SOURCES = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile']
/** Comments that are marks of a tool. */
const MARK = /^\s*(?:\/?wp:|kg-card|more\b|nextpage|\[if\b|<!\[endif\]|StartFragment|EndFragment)/
const CONTENT = ['img', 'br', 'hr', 'audio', 'video', 'iframe', 'sup', 'input']

/**
 * The tree as readers see the page: without what is hidden or empty, with the pictures that scripts
 * load. Hidden passages and comments are reported.
 */
export function readable<T extends Nodes>(node: T, context: BodyContext): T {
  if (!('children' in node)) return node
  const children = (node.children as RootContent[]).flatMap((child, at) => {
    return seen(child, node.children.slice(0, at), context) as ElementContent[]
  })
  return { ...node, children }
}

function seen(node: RootContent, before: readonly Nodes[], context: BodyContext): RootContent[] {
  if (node.type === 'comment') {
    if (!MARK.test(node.value)) context.losses.note('commentaire invisible', 'dropped', context.from, node.value)
    return []
  }
  if (node.type !== 'element') return [node]
  const { hidden, style, alt } = node.properties
  if (hidden === true || INVISIBLE.test(String(style ?? ''))) {
    context.losses.note('passage caché', 'dropped', context.from, textIn(node))
    return []
  }
  if (node.tagName === 'img') return isEmoji(node) ? [{ type: 'text', value: String(alt ?? '') }] : [loaded(node)]
  if (node.tagName === 'noscript' && repeats(node, before)) return []
  const inside = readable(node, context)
  return node.tagName === 'p' && isEmpty(inside) ? [] : [inside]
}

/** The picture of a character, as WordPress draws it. */
function isEmoji(node: Element): boolean {
  return classesOf(node).some((name) => name === 'emoji' || name === 'wp-smiley')
}

function loaded(node: Element): Element {
  const { src } = node.properties
  const sources = LAZY_SOURCES.map((name) => node.properties[name])
  const source = sources.find((one): one is string => typeof one === 'string' && one !== '')
  const isPlaceholder = typeof src !== 'string' || src === '' || src.startsWith('data:')
  return isPlaceholder && source !== undefined ? { ...node, properties: { ...node.properties, src: source } } : node
}

/** Whether a picture for browsers without scripts is the one before it. */
function repeats(node: Element, before: readonly Nodes[]): boolean {
  const [picture] = elementsIn(node, 'img')
  const previous = before.filter((one) => one.type === 'element').at(-1)
  return picture !== undefined && previous !== undefined && elementsIn(previous, 'img').length > 0
}

function isEmpty(node: Element): boolean {
  return textIn(node).trim() === '' && CONTENT.every((name) => elementsIn(node, name).length === 0)
}
