import type { List, ListItem } from 'mdast'
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
