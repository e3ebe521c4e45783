import type { RootContent } from 'mdast'
import type { Point, Position } from 'unist'
import { type Manuscript, pointAt } from '../manuscript'
import { lastAtMost } from '../sorted'

/**
 * Siblings of which some are HTML, laid end to end as one piece of HTML. A Markdown node is a comment there, which no parser moves or
 * changes, and is known by where it stands: no author can type one.
 */
export interface Sheet {
  html: string
  siblings: readonly RootContent[]
  /** Where each sibling starts in `html`, then where all end: one more comment, that only something left open can swallow. */
  starts: readonly number[]
}

const COMMENT = '<!---->'

export function laySheet(siblings: readonly RootContent[]): Sheet {
  const starts: number[] = []
  let html = ''
  for (const node of siblings) {
    starts.push(html.length)
    html += node.type === 'html' ? node.value : COMMENT
  }
  return { html: html + COMMENT, siblings, starts: [...starts, html.length] }
}

/** The rank of the Markdown node whose comment starts there; none for a comment of the author's. */
export function heldAt({ siblings, starts }: Sheet, offset = -1): number | undefined {
  const rank = lastAtMost(starts, offset)
  return starts[rank] === offset && siblings[rank]?.type !== 'html' ? rank : undefined
}

/** A stretch of the sheet, where the author typed it. */
export function typedAt(sheet: Sheet, { start, end }: Position, manuscript: Manuscript): Position {
  const last = (end.offset ?? 1) - 1
  return { start: typedPoint(sheet, start.offset ?? 0, manuscript), end: typedPoint(sheet, last, manuscript, 1) }
}

function typedPoint({ siblings, starts }: Sheet, offset: number, manuscript: Manuscript, after = 0): Point {
  const rank = Math.min(lastAtMost(starts, offset), siblings.length - 1)
  const { start, end } = siblings[rank]?.position ?? {}
  const typed = (start?.offset ?? 0) + offset - (starts[rank] ?? 0) + after
  return pointAt(manuscript, Math.min(typed, end?.offset ?? typed))
}
