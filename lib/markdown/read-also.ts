import type { List, Root, RootContent } from 'mdast'
import type { ReadAlsoRef } from '../article'
import { type Manuscript, placeOf, warn } from './manuscript'
import { childrenOf, isElement, type ReadAlso } from './nodes'
import { withoutGlued } from './read-also/glued'
import { referencesOf } from './read-also/item'
import { afterLabel, isLabel } from './read-also/label'
import { isOnlyLinks, lineOf, wordsOf } from './read-also/line'
import { isArticleLink, referenceOf } from './read-also/reference'

/**
 * « Lire aussi », in every form that authors give it: announced and followed by a list; announced on the line of its links; or a
 * paragraph that is nothing but a link to an article. Neighbours become one block. A quotation or an aside that holds nothing else
 * is opened.
 */
export function readAlso(root: Root, manuscript: Manuscript): void {
  root.children = joined(found(root.children, manuscript))
}

function found(nodes: readonly RootContent[], manuscript: Manuscript): RootContent[] {
  const children: RootContent[] = []
  for (let index = 0; index < nodes.length; index++) {
    const [node, next] = [nodes[index], nodes[index + 1]]
    if (!node) continue
    const announced = next && announces(node) ? announcedBy(next, manuscript) : undefined
    if (announced) index++
    children.push(...(announced ?? alone(node, manuscript)))
  }
  return children
}

/** What follows an announcement: a list, or a line of links. */
function announcedBy(node: RootContent, manuscript: Manuscript): RootContent[] | undefined {
  if (node.type === 'list') return announcedList(node, manuscript)
  const line = node.type === 'paragraph' ? lineOf(node) : undefined
  if (!line || line.links.length === 0 || line.before.trim() !== '' || !isOnlyLinks(line)) return undefined
  return [block(line.links.flatMap((link) => referenceOf(link, manuscript)))]
}

function announcedList(list: List, manuscript: Manuscript): RootContent[] {
  const { items, glued } = withoutGlued(list)
  return [block(items.flatMap((item) => referencesOf(item, manuscript))), ...glued]
}

/** A block that nothing announces. */
function alone(node: RootContent, manuscript: Manuscript): RootContent[] {
  if (node.type === 'blockquote' || isElement(node, 'aside')) return opened(node, manuscript)
  const links = node.type === 'paragraph' ? linksOf(node, manuscript) : undefined
  if (links === undefined && announces(node)) followedByNothing(node, manuscript)
  return [links === undefined ? node : block(links)]
}

function linksOf(node: RootContent, manuscript: Manuscript): ReadAlsoRef[] | undefined {
  const line = lineOf(node)
  if (!line) return undefined
  const [only, ...more] = line.links
  if (!only) {
    const title = afterLabel(wordsOf(line))
    return title === undefined ? undefined : [{ type: 'title', title, place: placeOf(manuscript, node) }]
  }
  const isAlone = line.before.trim() === '' && more.length === 0 && isArticleLink(only, manuscript)
  if (!isOnlyLinks(line) || !(isAlone || isLabel(line.before))) return undefined
  return line.links.flatMap((link) => referenceOf(link, manuscript))
}

function opened(node: RootContent, manuscript: Manuscript): RootContent[] {
  const inside = found(childrenOf(node), manuscript)
  return inside.length > 0 && inside.every((child) => child.type === 'readAlso') ? inside : [node]
}

function announces(node: RootContent): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false
  const line = lineOf(node)
  return line !== undefined && line.links.length === 0 && isLabel(line.before)
}

function followedByNothing(node: RootContent, manuscript: Manuscript): void {
  const expected = 'une liste de liens est attendue en dessous'
  warn(manuscript, node, { found: '« Lire aussi » n’annonce rien', expected, fix: '- [[nom-de-l-article]]' })
}

function block(links: ReadAlsoRef[]): ReadAlso {
  return { type: 'readAlso', links }
}

function joined(nodes: readonly RootContent[]): RootContent[] {
  const children: RootContent[] = []
  for (const node of nodes) {
    const last = children.at(-1)
    if (node.type === 'readAlso' && last?.type === 'readAlso') last.links.push(...node.links)
    else if (node.type !== 'readAlso' || node.links.length > 0) children.push(node)
  }
  return children
}
