import { directionOf } from '@/lib/direction'
import type { BlockProps } from './props'

/**
 * Words of the text, repeated in large type. Screen readers, reader views and feeds have them in
 * the text already: the first two skip what is hidden, and feeds leave it out.
 */
export function PullQuote({ block: { text, by } }: BlockProps<'pull-quote'>) {
  return (
    <div className="pull-quote" aria-hidden="true">
      <p dir={directionOf(text)}>{text}</p>
      {by && <p className="meta">{by}</p>}
    </div>
  )
}
