import type { Problem } from '../../problem'
import { lastChange, monthsBetween } from '../age'
import type { Linked } from './check'
import { oldLink } from './remarks'

/** Links to what was already old when the article was written, or last brought up to date. */
export function oldLinks({ identity, ties, site }: Linked): Problem[] {
  const limit = site.readAlso.oldAfter || Number.POSITIVE_INFINITY
  return ties.flatMap((tie) => {
    const months = monthsBetween(lastChange(tie.to), lastChange(identity))
    return months > limit ? [oldLink(tie, months)] : []
  })
}
