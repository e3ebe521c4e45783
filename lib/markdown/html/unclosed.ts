import type { Comment, Element } from 'hast'
import type { RootContent } from 'mdast'
import { WITHOUT_END_TAG } from '../nesting-depth'
import type { Placed } from '../nodes'
import { error, lastAtMost, type Remark, warn } from '../parse-context'
import { VOID_ELEMENTS } from './elements'
import type { Conversion, HtmlPlaceholders } from './placeholders'

/**
 * Records the Markdown nodes that a comment or a removed element contains. True, and an error, when
 * it is not closed and swallows the rest of the text.
 */
export function isUnclosed(
  node: Comment | Element,
  typed: Placed,
  { placeholders, context, met }: Conversion,
): boolean {
  const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset]
  const { starts } = placeholders
  const inside = range(lastAtMost(starts, start - 1) + 1, lastAtMost(starts, end - 1) + 1)
  for (const rank of inside) met.add(rank)
  if (node.type === 'comment') {
    // Markdown ends a comment at its `-->`, so a comment that covers other nodes has none.
    const isOpen = inside.some((rank) => placeholders.siblings[rank]?.type !== 'html')
    if (isOpen) error(context, typed, swallows('ce commentaire', '-->'))
    return isOpen
  }
  const isOpen = !VOID_ELEMENTS.has(node.tagName) && !isClosed(node.tagName, start, end, placeholders)
  if (isOpen) error(context, typed, swallows(`l’élément <${node.tagName}>`, `</${node.tagName}>`))
  return isOpen
}

/** Warns about an unclosed element: browsers close it where its author may not expect. */
export function warnUnclosed(node: Element, typed: Placed, { placeholders, context }: Conversion): void {
  const { tagName, position } = node
  if (!position || WITHOUT_END_TAG.has(tagName)) return
  if (isClosed(tagName, position.start.offset ?? 0, position.end.offset ?? 0, placeholders)) return
  const found = `l’élément <${tagName}> n’est pas refermé`
  warn(context, typed, { code: 'html-left-open', found, expected: `« </${tagName}> » est attendu` })
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

/** Reads only the end of the element: reading nested elements whole would be quadratic. */
function isClosed(name: string, start: number, end: number, { html }: HtmlPlaceholders): boolean {
  const last = html.slice(Math.max(start, end - name.length - 10), end)
  return new RegExp(`(?:</${name}\\s*|/)>$`, 'i').test(last)
}

/** Markdown nodes that a tag without its `>`, or a comment, has swallowed. */
export function swallowedNodes({ placeholders: { siblings, starts }, context, met }: Conversion): RootContent[] {
  const lost = [...starts.keys()].filter((rank) => siblings[rank]?.type !== 'html' && !met.has(rank))
  const [first] = lost
  const opening = siblings.slice(0, first).findLast(({ type }) => type === 'html')
  if (first === undefined || !opening) return []
  error(context, opening, swallows('ce qui s’ouvre ici', '>'))
  return lost.flatMap((rank) => siblings[rank] ?? [])
}

function swallows(name: string, end: string): Remark {
  return {
    code: 'html-left-open',
    found: `${name} n’est pas refermé et avale la suite`,
    expected: `« ${end} » est attendu`,
  }
}
