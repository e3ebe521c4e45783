import type { Comment, Element, RootContent as HastContent } from 'hast'
import type { RootContent } from 'mdast'
import { type Manuscript, warn } from '../manuscript'
import { at } from '../nodes'
import { asFlow } from './flow'
import { keepFlow, keepPhrasing } from './keep'
import { BOXES, DRESS, FLOW, HEIRS, PHRASING, TRAPPINGS } from './kept'
import { leftOpen } from './left-open'
import { MARKDOWN } from './markdown'
import { isRemoved, replaceRemoved } from './removed'
import { heldAt, type Sheet, typedAt } from './sheet'

/** What the conversion of one sheet needs besides its nodes. */
export interface Conversion {
  sheet: Sheet
  manuscript: Manuscript
  /** Ranks of the Markdown nodes met again, or gone with an element that was removed. */
  met: Set<number>
}

/** Parsed HTML as Markdown nodes: its words where Markdown has them, `element` nodes for the rest. Comments go. */
export function convertAll(nodes: readonly HastContent[], conversion: Conversion): RootContent[] {
  return nodes.flatMap((node) => convert(node, conversion))
}

function convert(node: HastContent, conversion: Conversion): RootContent[] {
  if (node.type === 'comment') return convertComment(node, conversion)
  if (node.type === 'text') return [at(whereTyped(node, conversion), { type: 'text' as const, value: node.value })]
  return node.type === 'element' ? convertElement(node, conversion) : []
}

function convertComment(node: Comment, conversion: Conversion): RootContent[] {
  const { sheet, met } = conversion
  const rank = heldAt(sheet, node.position?.start.offset)
  if (rank === undefined) {
    leftOpen(node, whereTyped(node, conversion), conversion)
    return []
  }
  met.add(rank)
  return sheet.siblings.slice(rank, rank + 1)
}

function convertElement(node: Element, conversion: Conversion): RootContent[] {
  if (TRAPPINGS.has(node.tagName)) return []
  const typed = whereTyped(node, conversion)
  if (isRemoved(node)) return leftOpen(node, typed, conversion) ? [] : replaceRemoved(typed, conversion.manuscript)
  const children = convertAll(node.children, conversion)
  const name = HEIRS.get(node.tagName) ?? node.tagName
  const word = MARKDOWN.get(name)
  if (word) return word(typed, children)
  if (Object.hasOwn(PHRASING, name)) return keepPhrasing(name, typed, children)
  if (Object.hasOwn(FLOW, name)) return keepFlow(name, typed, children)
  if (BOXES.has(name)) return asFlow(children)
  if (!DRESS.has(name)) unknownTag(typed, conversion.manuscript)
  return children
}

function whereTyped<T extends HastContent>(node: T, { sheet, manuscript }: Conversion): T {
  return node.position ? { ...node, position: typedAt(sheet, node.position, manuscript) } : node
}

/** `Remplacez <nom> par le vôtre` is a sentence to its author and a tag to every browser. */
function unknownTag({ tagName, position }: Element, manuscript: Manuscript): void {
  const written = /^<[^<>\n]*>/.exec(manuscript.text.slice(position?.start.offset))?.[0] ?? `<${tagName}>`
  const tag = position
    ? { position: { ...position, end: { ...position.start, column: position.start.column + written.length } } }
    : {}
  const found = `la balise ${written} n’existe pas en HTML et ne sera pas imprimée`
  const expected = 'une barre est attendue devant « < » si ce signe doit se lire'
  warn(manuscript, tag, { found, expected, fix: `\\${written}` })
}
