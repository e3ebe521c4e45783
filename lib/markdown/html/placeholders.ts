import type { RootContent } from 'mdast'
import type { Point, Position } from 'unist'
import { lastAtMost, type ParseContext, pointAt } from '../parse-context'

/**
 * Siblings of which some are HTML, laid end to end as one piece of HTML. A Markdown node is a comment there, which no parser moves or
 * changes, and is known by where it stands: no author can type one.
 */
export interface HtmlPlaceholders {
  html: string
  siblings: readonly RootContent[]
  /** Where each sibling starts in `html`, then where all end: one more comment, that only something left open can swallow. */
  starts: readonly number[]
}

const COMMENT = '<!---->'

export function withPlaceholders(siblings: readonly RootContent[]): HtmlPlaceholders {
  const starts: number[] = []
  let html = ''
  for (const node of siblings) {
    starts.push(html.length)
    html += node.type === 'html' ? node.value : COMMENT
  }
  return { html: html + COMMENT, siblings, starts: [...starts, html.length] }
}

/** The rank of the Markdown node whose comment starts there; none for a comment of the author's. */
export function placeholderAt({ siblings, starts }: HtmlPlaceholders, offset = -1): number | undefined {
  const rank = lastAtMost(starts, offset)
  return starts[rank] === offset && siblings[rank]?.type !== 'html' ? rank : undefined
}

/** A stretch of the placeholders, where the author typed it. */
export function sourcePosition(
  placeholders: HtmlPlaceholders,
  { start, end }: Position,
  context: ParseContext,
): Position {
  const last = (end.offset ?? 1) - 1
  return {
    start: sourcePoint(placeholders, start.offset ?? 0, context),
    end: sourcePoint(placeholders, last, context, 1),
  }
}

function sourcePoint({ siblings, starts }: HtmlPlaceholders, offset: number, context: ParseContext, after = 0): Point {
  const rank = Math.min(lastAtMost(starts, offset), siblings.length - 1)
  const { start, end } = siblings[rank]?.position ?? {}
  const typed = (start?.offset ?? 0) + offset - (starts[rank] ?? 0) + after
  return pointAt(context, Math.min(typed, end?.offset ?? typed))
}
