import type { Nodes, Root } from 'mdast'
import { childrenOf } from './nodes'

/** More than any text needs, and far less than what exhausts the stack of a recursive walk. */
const DEEPEST = 100

/** Elements that need no end tag: void ones, and those that the next of their kind closes. */
export const WITHOUT_END_TAG = new Set(
  'area base br caption col colgroup dd dt embed hr img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

/**
 * Whether quotations or lists are nested too deep. The walk is not recursive, since the tree may be
 * of any depth.
 */
export function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap(childrenOf)
    if (level.length === 0) return false
  }
  return true
}

/** The same for HTML, by counting its tags before a parser makes a tree of it. */
export function isHtmlTooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (WITHOUT_END_TAG.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (slash ? -1 : 1))
    if (depth > DEEPEST) return true
  }
  return false
}
