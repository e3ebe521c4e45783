import type { RootContent as HastContent } from 'hast'
import { raw } from 'hast-util-raw'
import type {} from 'mdast-util-to-hast'
import { VFile } from 'vfile'

/**
 * What a browser makes of a piece of HTML: `<b>`, text, `</b>` become one element that holds the text. Given whole, as one `raw` node:
 * between several, `hast-util-raw` 9.2 throws on a comment that one opens and another closes. It gives no place without a file.
 */
export function parseHtml(html: string): HastContent[] {
  const start = { line: 1, column: 1, offset: 0 }
  const whole = { type: 'raw' as const, value: html, position: { start, end: start } }
  const tree = raw({ type: 'root', children: [whole] }, { file: new VFile(html) })
  return tree.type === 'root' ? tree.children : []
}
