import type { Element, RootContent as HastContent } from 'hast'
import type { RootContent } from 'mdast'
import { type Manuscript, warn } from '../manuscript'
import { at } from '../nodes'
import { asFlow } from './flow'
import { keepFlow, keepPhrasing } from './keep'
import { BOXES, DRESS, FLOW, HEIRS, PHRASING, TRAPPINGS } from './kept'
import { MARKDOWN } from './markdown'
import { isRemoved, replaceRemoved } from './removed'

/** What the conversion of one group of siblings needs besides them. */
export interface Conversion {
  siblings: readonly RootContent[]
  manuscript: Manuscript
}

/** Parsed HTML as Markdown nodes: its words where Markdown has them, `element` nodes for the rest. Comments go. */
export function convertAll(nodes: readonly HastContent[], conversion: Conversion): RootContent[] {
  return nodes.flatMap((node) => convert(node, conversion))
}

function convert(node: HastContent, conversion: Conversion): RootContent[] {
  if (node.type === 'held') return conversion.siblings.slice(node.index, node.index + 1)
  if (node.type === 'text') return [at(node, { type: 'text' as const, value: node.value })]
  return node.type === 'element' ? convertElement(node, conversion) : []
}

function convertElement(node: Element, conversion: Conversion): RootContent[] {
  if (TRAPPINGS.has(node.tagName)) return []
  if (isRemoved(node)) return replaceRemoved(node, conversion.manuscript)
  const children = convertAll(node.children, conversion)
  const name = HEIRS.get(node.tagName) ?? node.tagName
  const word = MARKDOWN.get(name)
  if (word) return word(node, children)
  if (Object.hasOwn(PHRASING, name)) return keepPhrasing(name, node, children)
  if (Object.hasOwn(FLOW, name)) return keepFlow(name, node, children)
  if (BOXES.has(name)) return asFlow(children)
  if (!DRESS.has(name)) unknownTag(node, conversion.manuscript)
  return children
}

/** `Remplacez <nom> par le vôtre` is a sentence to its author and a tag to every browser. */
function unknownTag(node: Element, manuscript: Manuscript): void {
  const written = /^<[^<>\n]*>/.exec(manuscript.text.slice(node.position?.start.offset))?.[0] ?? `<${node.tagName}>`
  const found = `la balise ${written} n’existe pas en HTML et ne sera pas imprimée`
  warn(manuscript, node, {
    found,
    expected: 'une barre est attendue devant « < » si ce signe doit se lire',
    fix: `\\${written}`,
  })
}
