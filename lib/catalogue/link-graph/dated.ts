import type { Problem } from '../../problem'
import { lastChange, monthsBetween } from '../age'
import type { LinkedArticle } from './link-warnings'
import { oldLink } from './warning-texts'

/** Links to what was already old when the article was written, or last brought up to date. */
export function oldLinks({ identity, links, site }: LinkedArticle): Problem[] {
  const limit = site.readAlso.oldAfter || Number.POSITIVE_INFINITY
  return links.flatMap((tie) => {
    const months = monthsBetween(lastChange(tie.to), lastChange(identity))
    return months > limit ? [oldLink(tie, months)] : []
  })
}
