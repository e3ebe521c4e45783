import { Html } from '../html'
import type { BlockProps } from './props'

/** Wider than its column, a formula scrolls alone, as a table does. */
export function Formula({ block: { html }, language: { words }, labels }: BlockProps<'formula'>) {
  return (
    <Html
      className="scroller formula"
      role="group"
      aria-label={words.article.formula}
      lang={labels}
      tabIndex={0}
      html={html}
    />
  )
}
