import type { List, ListItem, RootContent } from 'mdast'
import { joinLines, linesOf } from '../paragraph-lines'
import type { ParseContext } from '../parse-context'
import { lineOf } from './line'

/**
 * Splits a list into the items of a « Lire aussi » and an ordinary list that follows them. A blank
 * line does not end a list in CommonMark; but when there is one after the last link, and not
 * between all items, the author meant another list.
 */
export function splitList(list: List): { items: ListItem[]; glued: List[] } {
  const { children } = list
  const gaps = gapsOf(children)
  const end = children.findLastIndex(isLink) + 1
  if (!gaps.includes(end) || gaps.length === children.length - 1) return { items: children, glued: [] }
  const start = list.ordered ? (list.start ?? 1) + end : list.start
  const rest = { ...list, children: children.slice(end), spread: gaps.some((gap) => gap > end) }
  return { items: children.slice(0, end), glued: [{ ...rest, ...(start !== undefined && { start }) }] }
}

/** Indexes of the items after a blank line. */
function gapsOf(items: readonly ListItem[]): number[] {
  const endOf = (index: number) => items[index]?.position?.end.line ?? Number.POSITIVE_INFINITY
  return items.flatMap(({ position }, index) => ((position?.start.line ?? 0) > endOf(index - 1) + 1 ? [index] : []))
}

function isLink({ children: [only] }: ListItem): boolean {
  return only !== undefined && (lineOf(only)?.links.length ?? 0) > 0
}

/**
 * Splits a list at the first line that continues an item without being indented: an author who
 * types a paragraph right under a list means a paragraph.
 */
export function splitAtProse(list: List, context: ParseContext): { head: List; rest: RootContent[] } {
  for (const [index, item] of list.children.entries()) {
    const [first, ...more] = item.children
    if (first?.type !== 'paragraph') continue
    const lines = linesOf(first, context)
    const end = lines.findIndex((line, rank) => rank > 0 && !isIndented(line, item))
    if (end === -1) continue
    const head = [...list.children.slice(0, index), { ...item, children: [joinLines(lines.slice(0, end))] }]
    const tail = list.children.slice(index + 1)
    const rest = [joinLines(lines.slice(end)), ...more, ...(tail.length > 0 ? [{ ...list, children: tail }] : [])]
    return { head: { ...list, children: head }, rest }
  }
  return { head: list, rest: [] }
}

function isIndented(line: RootContent, item: ListItem): boolean {
  return (line.position?.start.column ?? 0) > (item.position?.start.column ?? 0)
}
