import { directionOf } from '@/lib/direction'
import type { BlockProps } from './props'

/**
 * Words of the text, large, in the middle of it. Readers who listen, or who read in a reader view
 * or a feed, have had them already: the first two leave out what is hidden from them, the third
 * never gets it.
 */
export function PullQuote({ block: { text, by } }: BlockProps<'pull-quote'>) {
  return (
    <div className="pull-quote" aria-hidden="true">
      <p dir={directionOf(text)}>{text}</p>
      {by && <p className="meta">{by}</p>}
    </div>
  )
}
