import type { Link, List, Root, RootContent } from 'mdast'
import type { ReadAlsoRef } from '../article/link'
import { isElement, type ReadAlso } from '../blocks/nodes'
import { childrenOf } from './nodes'
import { type ParseContext, placeOf, warn } from './parse-context'
import { isSimpleItem, referencesOf } from './read-also/item'
import { afterLabel, isLabel } from './read-also/label'
import { isOnlyLinks, lineOf, wordsOf } from './read-also/line'
import { isArticleLink, referenceOf } from './read-also/reference'
import { splitAtProse, splitList } from './read-also/split-list'
import { splitParagraph } from './read-also/split-paragraph'

/**
 * Recognises « Lire aussi » in each of its forms: a label followed by a list; a label on the line
 * of its links; a paragraph that is only a link to an article. Neighbours become one block. A
 * quotation or an aside that holds nothing else is unwrapped. Text typed right above a label, or
 * right under a list, is text.
 */
export function readAlso(root: Root, context: ParseContext): void {
  root.children = merged(recognised(root.children, context))
}

function recognised(nodes: readonly RootContent[], context: ParseContext): RootContent[] {
  const children: RootContent[] = []
  // The next node is on top: the rest of a split node is pushed back.
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    const next = stack.at(-1)
    const parts = node.type === 'paragraph' ? splitParagraph(node, next, context) : []
    if (parts.length > 1) stack.push(...parts.reverse())
    else if (next?.type === 'list' && announces(node)) {
      stack.pop()
      const { head, rest } = splitAtProse(next, context)
      stack.push(...rest.reverse())
      children.push(...announcedList(head, context))
    } else if (next && announces(node) && isLineOfLinks(next)) {
      stack.pop()
      children.push(block(linksIn(next).flatMap((link) => referenceOf(link, context))))
    } else children.push(...alone(node, context))
  }
  return children
}

function isLineOfLinks(node: RootContent): boolean {
  const line = node.type === 'paragraph' ? lineOf(node) : undefined
  return line !== undefined && line.links.length > 0 && line.before.trim() === '' && isOnlyLinks(line)
}

function linksIn(node: RootContent): Link[] {
  return lineOf(node)?.links ?? []
}

/**
 * Items that are not simple links are errors, and stay a list, so that none of their words is lost.
 */
function announcedList(list: List, context: ParseContext): RootContent[] {
  const { items, glued } = splitList(list)
  const others = items.filter((item) => !isSimpleItem(item))
  return [
    block(items.flatMap((item) => referencesOf(item, context))),
    ...(others.length > 0 ? [{ ...list, children: others }] : []),
    ...glued,
  ]
}

/** A block without a label before it. */
function alone(node: RootContent, context: ParseContext): RootContent[] {
  if (node.type === 'blockquote' || isElement(node, 'aside')) return unwrapped(node, context)
  const links = node.type === 'paragraph' ? linksOf(node, context) : undefined
  if (links === undefined && announces(node)) followedByNothing(node, context)
  return [links === undefined ? node : block(links)]
}

function linksOf(node: RootContent, context: ParseContext): ReadAlsoRef[] | undefined {
  const line = lineOf(node)
  if (!line) return undefined
  const [only, ...more] = line.links
  if (!only) {
    const title = afterLabel(wordsOf(line))
    return title === undefined ? undefined : [{ type: 'title', title, place: placeOf(context, node) }]
  }
  const isAlone = line.before.trim() === '' && more.length === 0 && isArticleLink(only, context)
  if (!isOnlyLinks(line) || !(isAlone || isLabel(line.before))) return undefined
  return line.links.flatMap((link) => referenceOf(link, context))
}

function unwrapped(node: RootContent, context: ParseContext): RootContent[] {
  const inside = recognised(childrenOf(node), context)
  return inside.length > 0 && inside.every((child) => child.type === 'readAlso') ? inside : [node]
}

function announces(node: RootContent): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false
  const line = lineOf(node)
  return line !== undefined && line.links.length === 0 && isLabel(line.before)
}

function followedByNothing(node: RootContent, context: ParseContext): void {
  const expected = 'une liste de liens est attendue en dessous'
  warn(context, node, {
    code: 'empty-read-also',
    found: '« Lire aussi » n’annonce rien',
    expected,
    // An article of this name hardly exists: the sign says that it may be yet to come.
    fix: '- [[nom-de-l-article?]]',
  })
}

function block(links: ReadAlsoRef[]): ReadAlso {
  return { type: 'readAlso', links }
}

function merged(nodes: readonly RootContent[]): RootContent[] {
  const children: RootContent[] = []
  for (const node of nodes) {
    const last = children.at(-1)
    if (node.type === 'readAlso' && last?.type === 'readAlso') last.links.push(...node.links)
    else if (node.type !== 'readAlso' || node.links.length > 0) children.push(node)
  }
  return children
}
