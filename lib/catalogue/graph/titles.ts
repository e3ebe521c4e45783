import { nearest } from '../../french/nearest'
import type { Problem } from '../../problem'
import { fold } from '../../text/fold'
import { correctedLine } from '../excerpt'
import type { Linked } from './check'
import { driftedTitle, otherTitle } from './remarks'
import type { Tie } from './ties'

/** Titles typed by hand that are no longer, or never were, those of their articles. */
export function driftedTitles({ ties, known }: Linked): Problem[] {
  return ties.flatMap((tie) => {
    const { label = '', to, place, where } = tie
    if (label === '' || fold(label) === fold(to.title)) return []
    const fix = correctedLine(known.textOf, place, label, to.title)
    if (where !== 'prose') return [otherTitle(tie, fix)]
    return isNearly(tie) ? [driftedTitle(tie, fix)] : []
  })
}

/** In a sentence most links bear words of the sentence. A title is long, and only nearly the same when it was copied. */
function isNearly({ label = '', to: { title } }: Tie): boolean {
  const isTitle = fold(label).length > fold(title).length / 2
  return isTitle && nearest(label, [title], 1).length > 0
}
