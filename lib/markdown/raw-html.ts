import type { RootContent as HastContent } from 'hast'
import { raw } from 'hast-util-raw'
import type { Nodes, Parents, Root, RootContent } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { VFile } from 'vfile'
import { convertAll } from './html/convert'
import { withPlaceholders } from './html/placeholders'
import { asFlow, asPhrasing, isFlow } from './html/to-flow-or-phrasing'
import { swallowedNodes } from './html/unclosed'
import { isHtmlTooDeep } from './nesting-depth'
import { childrenOf, isBlank } from './nodes'
import { error, type ParseContext } from './parse-context'

const HOLDS_BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/**
 * Converts raw HTML to Markdown nodes, so that later steps meet one kind of link, image and
 * heading.
 */
export function rawHtml(root: Root, context: ParseContext): void {
  if (holdsHtml(root)) convertHtml(root, context)
}

function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || childrenOf(node).some(holdsHtml)
}

/** Works from the leaves up: a tag inside emphasis cannot close one outside. */
function convertHtml(parent: Parents, context: ParseContext): void {
  for (const child of childrenOf(parent)) if ('children' in child) convertHtml(child, context)
  const siblings = childrenOf(parent)
  const isMixed = siblings.some((child) => child.type === 'html')
  parent.children = fitContent(parent, isMixed ? convertSiblings(siblings, context) : siblings) as []
}

function convertSiblings(siblings: readonly RootContent[], context: ParseContext): RootContent[] {
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

/**
 * Flow content where the parent allows it, else phrasing content. A paragraph keeps its blocks
 * until its parent splits it.
 */
function fitContent({ type }: Parents, children: RootContent[]): RootContent[] {
  if (HOLDS_BLOCKS.has(type)) return asFlow(children.flatMap(splitParagraph))
  const holdsLines = !['paragraph', 'list', 'table', 'tableRow', 'element'].includes(type)
  return holdsLines ? asPhrasing(children) : children
}

function splitParagraph(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  if (node.children.every(isBlank)) return []
  return node.children.some(isFlow) ? asFlow(node.children) : [node]
}

/**
 * Parses HTML as a browser does: `<b>`, text, `</b>` become one element that holds the text. The
 * HTML is one `raw` node, because `hast-util-raw` 9.2 throws when one node opens a comment and
 * another closes it. Without a file, the nodes have no places.
 */
function parseHtml(html: string): HastContent[] {
  const start = { line: 1, column: 1, offset: 0 }
  const whole = { type: 'raw' as const, value: html, position: { start, end: start } }
  const tree = raw({ type: 'root', children: [whole] }, { file: new VFile(html) })
  return tree.type === 'root' ? tree.children : []
}
