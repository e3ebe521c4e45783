import type { RootContent } from 'mdast'
import type { Point, Position } from 'unist'
import { lastAtMost, type ParseContext, pointAt } from '../parse-context'

/**
 * Sibling nodes joined into one piece of HTML, where each Markdown node is an empty comment:
 * parsers neither move nor change comments. A placeholder is recognised by its offset, so that an
 * author's comment cannot imitate one.
 */
export interface HtmlPlaceholders {
  html: string
  siblings: readonly RootContent[]
  /**
   * The offset of each sibling in `html`, then of a last comment, which only an unclosed element
   * can swallow.
   */
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

/**
 * The index of the Markdown node whose placeholder starts at an offset; undefined for an author's
 * comment.
 */
export function placeholderAt({ siblings, starts }: HtmlPlaceholders, offset = -1): number | undefined {
  const rank = lastAtMost(starts, offset)
  return starts[rank] === offset && siblings[rank]?.type !== 'html' ? rank : undefined
}

/** The place in the source of a part of the joined HTML. */
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

/** The state of the conversion of one piece of HTML. */
export interface Conversion {
  placeholders: HtmlPlaceholders
  context: ParseContext
  /**
   * Indexes of the Markdown nodes whose placeholders were met, or removed with the element around
   * them.
   */
  met: Set<number>
}
