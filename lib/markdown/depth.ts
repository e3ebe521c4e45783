import type { Nodes, Root } from 'mdast'
import { childrenOf } from './nodes'

/** More than any text needs, far less than what exhausts the stack of whoever walks the tree. */
const DEEPEST = 100

/** What closes itself, or its like, without an end tag. */
const SHALLOW = new Set(
  'area base br caption col colgroup dd dt embed hr img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

/** Quotations in quotations, lists in lists. Without recursion: there is no saying how deep they go. */
export function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap(childrenOf)
    if (level.length === 0) return false
  }
  return true
}

/** The same of HTML, by its tags, before a parser makes a tree of it. */
export function isHtmlTooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (SHALLOW.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (slash ? -1 : 1))
    if (depth > DEEPEST) return true
  }
  return false
}
