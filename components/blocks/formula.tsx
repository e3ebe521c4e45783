import { Html } from '../html'
import type { BlockProps } from './props'

/** A formula wider than its column scrolls on its own, as a table does. */
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
