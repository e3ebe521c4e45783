import type { Comment, Element, RootContent as HastContent } from 'hast'
import type { RootContent } from 'mdast'
import type { Point } from 'unist'
import { at } from '../nodes'
import { lineInPlace, type ParseContext, warn } from '../parse-context'
import { allowFlow, allowPhrasing } from './allow'
import { DROPPED, FLOW, PHRASING, SUCCESSORS, UNWRAPPED_FLOW, UNWRAPPED_PHRASING } from './elements'
import { handlers } from './handlers'
import { type Conversion, placeholderAt, sourcePosition } from './placeholders'
import { isRemoved, replaceRemoved } from './removed'
import { asFlow } from './to-flow-or-phrasing'
import { isUnclosed, warnUnclosed } from './unclosed'

/**
 * Converts parsed HTML to Markdown nodes, or to `element` nodes where Markdown has no syntax.
 * Comments are dropped.
 */
export function convertAll(nodes: readonly HastContent[], conversion: Conversion): RootContent[] {
  return nodes.flatMap((node) => convert(node, conversion))
}

function convert(node: HastContent, conversion: Conversion): RootContent[] {
  if (node.type === 'comment') return convertComment(node, conversion)
  if (node.type === 'text') return [at(whereTyped(node, conversion), { type: 'text' as const, value: node.value })]
  return node.type === 'element' ? convertElement(node, conversion) : []
}

function convertComment(node: Comment, conversion: Conversion): RootContent[] {
  const { placeholders, met } = conversion
  const rank = placeholderAt(placeholders, node.position?.start.offset)
  if (rank === undefined) {
    isUnclosed(node, whereTyped(node, conversion), conversion)
    return []
  }
  met.add(rank)
  return placeholders.siblings.slice(rank, rank + 1)
}

function convertElement(node: Element, conversion: Conversion): RootContent[] {
  if (DROPPED.has(node.tagName)) return []
  const typed = whereTyped(node, conversion)
  if (isRemoved(node)) return isUnclosed(node, typed, conversion) ? [] : replaceRemoved(typed, conversion.context)
  const children = convertAll(node.children, conversion)
  const name = SUCCESSORS.get(node.tagName) ?? node.tagName
  if (!isKnown(name)) return unknownTag(typed, children, conversion.context)
  warnUnclosed(node, typed, conversion)
  const word = handlers.get(name)
  if (word) return word(typed, children)
  if (Object.hasOwn(PHRASING, name)) return allowPhrasing(name, typed, children)
  if (Object.hasOwn(FLOW, name)) return allowFlow(name, typed, children)
  return UNWRAPPED_FLOW.has(name) ? asFlow(children) : children
}

function isKnown(name: string): boolean {
  const isAllowed = handlers.has(name) || Object.hasOwn(PHRASING, name) || Object.hasOwn(FLOW, name)
  return isAllowed || UNWRAPPED_FLOW.has(name) || UNWRAPPED_PHRASING.has(name)
}

function whereTyped<T extends HastContent>(node: T, { placeholders, context }: Conversion): T {
  return node.position ? { ...node, position: sourcePosition(placeholders, node.position, context) } : node
}

/** `Remplacez <nom> par le vôtre`: what its author meant as text is a tag for browsers. */
function unknownTag({ tagName, position }: Element, children: RootContent[], context: ParseContext): RootContent[] {
  const written = /^<[^<>\n]*>/.exec(context.text.slice(position?.start.offset))?.[0] ?? `<${tagName}>`
  const tag = position ? { position: { ...position, end: after(position.start, written.length) } } : {}
  const found = `la balise ${written} n’existe pas en HTML et ne sera pas imprimée`
  const expected = 'une barre est attendue devant « < » si ce signe doit se lire'
  const [, name = tagName] = /^<([^\s<>/]+)/.exec(written) ?? []
  const line = lineInPlace(context, tag, `\\${written}`)
  const fix = line.replaceAll(`</${name}>`, `\\</${name}>`)
  warn(context, tag, { code: 'unknown-html', found, expected, fix })
  return children
}

/** The point that many characters further on the same line. */
function after({ line, column, offset = 0 }: Point, length: number): Point {
  return { line, column: column + length, offset: offset + length }
}
