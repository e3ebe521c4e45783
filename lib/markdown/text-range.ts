import type { Nodes, RootContent } from 'mdast'

/** Offsets in the text. */
export type Range = readonly [start: number, end: number]

/**
 * The place of a text node in the source; undefined for another node. The parser gives no place to
 * the texts around a bare address, so they share one range.
 */
export function textRange(index: number, children: readonly RootContent[], parent: Nodes): Range | undefined {
  const [before, child] = [children[index - 1]?.position?.end, children[index]]
  if (child?.type !== 'text' || (!child.position && !before && index > 0)) return undefined
  if (child.position) return [child.position.start.offset ?? 0, child.position.end.offset ?? 0]
  const after = children.slice(index).find(({ position }) => position)?.position?.start ?? parent.position?.end
  return [(before ?? parent.position?.start)?.offset ?? 0, after?.offset ?? 0]
}
