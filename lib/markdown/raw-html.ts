import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { isHtmlTooDeep } from './depth'
import { convertAll } from './html/convert'
import { asFlow, asPhrasing, isFlow } from './html/flow'
import { swallowed } from './html/left-open'
import { parseHtml } from './html/parse'
import { laySheet } from './html/sheet'
import { type Manuscript, object } from './manuscript'
import { childrenOf, isBlank } from './nodes'

const HOLDS_BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** Folds raw HTML into the tree, so that every later step meets one kind of link, of image and of heading, whoever typed it how. */
export function rawHtml(root: Root, manuscript: Manuscript): void {
  if (holdsHtml(root)) fold(root, manuscript)
}

function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || childrenOf(node).some(holdsHtml)
}

/** From the leaves up: a tag inside emphasis cannot close one outside. */
function fold(parent: Parents, manuscript: Manuscript): void {
  for (const child of childrenOf(parent)) if ('children' in child) fold(child, manuscript)
  const siblings = childrenOf(parent)
  const isMixed = siblings.some((child) => child.type === 'html')
  parent.children = settle(parent, isMixed ? foldSiblings(siblings, manuscript) : siblings) as []
}

function foldSiblings(siblings: readonly RootContent[], manuscript: Manuscript): RootContent[] {
  const sheet = laySheet(siblings)
  if (isHtmlTooDeep(sheet.html)) return refuse(siblings, manuscript)
  const conversion = { sheet, manuscript, met: new Set<number>() }
  return [...convertAll(parseHtml(sheet.html), conversion), ...swallowed(conversion)]
}

function refuse(siblings: readonly RootContent[], manuscript: Manuscript): RootContent[] {
  const first = siblings.find((node) => node.type === 'html')
  const found = 'des balises s’ouvrent les unes dans les autres sans fin'
  if (first) object(manuscript, first, { found, expected: 'des balises refermées sont attendues' })
  return siblings.filter((node) => node.type !== 'html')
}

/** Blocks where blocks may be, lines where only lines may be. A paragraph keeps the blocks it got until its parent splits it. */
function settle({ type }: Parents, children: RootContent[]): RootContent[] {
  if (HOLDS_BLOCKS.has(type)) return asFlow(children.flatMap(split))
  const holdsLines = !['paragraph', 'list', 'table', 'tableRow', 'element'].includes(type)
  return holdsLines ? asPhrasing(children) : children
}

function split(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  if (node.children.every(isBlank)) return []
  return node.children.some(isFlow) ? asFlow(node.children) : [node]
}
