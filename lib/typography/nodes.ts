import { LINE_BREAK, OPAQUE } from './characters'

/** The properties of an mdast node that typography reads. */
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

/**
 * Whether a node is not French prose, or must not change: rules see it as one letter and never
 * enter it.
 */
export function isOpaque({ data }: Node): boolean {
  const { lang, translate, dataBrut } = data?.hProperties ?? {}
  return (
    OPAQUE_ELEMENTS.has(data?.hName ?? '') ||
    (typeof lang === 'string' && !FRENCH.test(lang)) ||
    translate === 'no' ||
    (dataBrut !== undefined && dataBrut !== false)
  )
}

/**
 * Whether a node is part of a line. An unknown node is inline unless it is, or holds, an HTML
 * block.
 */
export function isInline(node: Node): boolean {
  if (BLOCKS.has(node.type)) return false
  const name = node.data?.hName
  if (name !== undefined && !INLINE_ELEMENTS.has(name)) return false
  return node.children?.every(isInline) ?? true
}

/** The character that stands for a node without text; undefined for a node with children. */
export function standIn(node: Node): string | undefined {
  if (node.type === 'break' || node.data?.hName === 'br') return LINE_BREAK
  return isOpaque(node) || !node.children ? OPAQUE : undefined
}
