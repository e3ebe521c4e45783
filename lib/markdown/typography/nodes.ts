import { LINE_BREAK, OPAQUE } from './characters'

/** Any mdast node, ours included: what typography needs to know of it. */
export interface Node {
  type: string
  value?: string
  children?: Node[]
  title?: string | null | undefined
  alt?: string | null | undefined
  data?: { hName?: string | undefined; hProperties?: Record<string, unknown> | undefined } | undefined
}

const OPAQUE_ELEMENTS = new Set('code pre kbd samp var script style textarea math svg'.split(' '))

const INLINE_ELEMENTS = new Set(
  [
    'a abbr b bdi bdo br cite code data del dfn em i img ins kbd label mark math q rp rt ruby',
    's samp small span strong sub sup svg time u var wbr',
  ].flatMap((names) => names.split(' ')),
)

const BLOCKS = new Set(
  [
    'root paragraph heading blockquote list listItem table tableRow tableCell',
    'code definition footnoteDefinition thematicBreak yaml',
  ].flatMap((types) => types.split(' ')),
)

const FRENCH = /^fr(?:-|$)/i

/** Not French prose, or not to be touched: counts as one letter and is never entered. */
export function isOpaque({ data }: Node): boolean {
  const { lang, translate, dataBrut } = data?.hProperties ?? {}
  return (
    OPAQUE_ELEMENTS.has(data?.hName ?? '') ||
    (typeof lang === 'string' && !FRENCH.test(lang)) ||
    translate === 'no' ||
    (dataBrut !== undefined && dataBrut !== false)
  )
}

/** Part of a line of text. A node nobody has heard of is inline, unless it is an HTML block or holds one. */
export function isInline(node: Node): boolean {
  if (BLOCKS.has(node.type)) return false
  const name = node.data?.hName
  if (name !== undefined && !INLINE_ELEMENTS.has(name)) return false
  return node.children?.every(isInline) ?? true
}

/** What the rules read in the place of a node that is not text; nothing for a node that only holds others. */
export function standIn(node: Node): string | undefined {
  if (node.type === 'break' || node.data?.hName === 'br') return LINE_BREAK
  return isOpaque(node) || !node.children ? OPAQUE : undefined
}
