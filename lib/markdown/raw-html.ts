import type { RootContent as HastContent } from 'hast'
import { raw } from 'hast-util-raw'
import type { Nodes, Parents, Root, RootContent } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { VFile } from 'vfile'
import { isHtmlTooDeep } from './depth'
import { convertAll } from './html/convert'
import { asFlow, asPhrasing, isFlow } from './html/flow'
import { withPlaceholders } from './html/placeholders'
import { swallowedNodes } from './html/unclosed'
import { childrenOf, isBlank } from './nodes'
import { error, type ParseContext } from './parse-context'

const HOLDS_BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** Folds raw HTML into the tree, so that every later step meets one kind of link, of image and of heading, whoever typed it how. */
export function rawHtml(root: Root, context: ParseContext): void {
  if (holdsHtml(root)) fold(root, context)
}

function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || childrenOf(node).some(holdsHtml)
}

/** From the leaves up: a tag inside emphasis cannot close one outside. */
function fold(parent: Parents, context: ParseContext): void {
  for (const child of childrenOf(parent)) if ('children' in child) fold(child, context)
  const siblings = childrenOf(parent)
  const isMixed = siblings.some((child) => child.type === 'html')
  parent.children = settle(parent, isMixed ? foldSiblings(siblings, context) : siblings) as []
}

function foldSiblings(siblings: readonly RootContent[], context: ParseContext): RootContent[] {
  const placeholders = withPlaceholders(siblings)
  if (isHtmlTooDeep(placeholders.html)) return refuse(siblings, context)
  const conversion = { placeholders, context, met: new Set<number>() }
  return [...convertAll(parseHtml(placeholders.html), conversion), ...swallowedNodes(conversion)]
}

function refuse(siblings: readonly RootContent[], context: ParseContext): RootContent[] {
  const first = siblings.find((node) => node.type === 'html')
  const found = 'des balises s’ouvrent les unes dans les autres sans fin'
  if (first) error(context, first, { code: 'html-depth', found, expected: 'des balises refermées sont attendues' })
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

/**
 * What a browser makes of a piece of HTML: `<b>`, text, `</b>` become one element that holds the text. Given whole, as one `raw` node:
 * between several, `hast-util-raw` 9.2 throws on a comment that one opens and another closes. It gives no place without a file.
 */
function parseHtml(html: string): HastContent[] {
  const start = { line: 1, column: 1, offset: 0 }
  const whole = { type: 'raw' as const, value: html, position: { start, end: start } }
  const tree = raw({ type: 'root', children: [whole] }, { file: new VFile(html) })
  return tree.type === 'root' ? tree.children : []
}
