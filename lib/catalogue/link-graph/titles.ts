import { nearest } from '../../french/nearest'
import type { Problem } from '../../problem'
import { fold } from '../../text/fold'
import { correctedLine } from '../source-lines'
import type { LinkedArticle } from './link-warnings'
import type { OutgoingLink } from './outgoing-links'
import { driftedTitle, otherTitle } from './warning-texts'

/** Titles typed by hand that are no longer, or never were, those of their articles. */
export function driftedTitles({ links, index }: LinkedArticle): Problem[] {
  return links.flatMap((tie) => {
    const { label = '', to, place, where } = tie
    if (label === '' || fold(label) === fold(to.title)) return []
    const fix = correctedLine(index.textOf, place, label, to.title)
    if (where !== 'prose') return [otherTitle(tie, fix)]
    return isNearly(tie) ? [driftedTitle(tie, fix)] : []
  })
}

/** In a sentence most links bear words of the sentence. A title is long, and only nearly the same when it was copied. */
function isNearly({ label = '', to: { title } }: OutgoingLink): boolean {
  const isTitle = fold(label).length > fold(title).length / 2
  return isTitle && nearest(label, [title], 1).length > 0
}
