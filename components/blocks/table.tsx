import { Html } from '../html'
import type { BlockProps } from './props'

/**
 * Wider than its column, a table scrolls alone, and the keyboard must be able to scroll it (WCAG
 * 2.1.1).
 */
export function Table({ block, language }: BlockProps<'table'>) {
  const { words } = language
  const label = words.common.scrollableTable
  return <Html className="scroller" role="group" aria-label={label} tabIndex={0} html={block.html} />
}
