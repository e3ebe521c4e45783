import type { PaperFacts } from '../../build/paper-facts'
import { pageAt } from '../../page-kinds'
import { oembedPath } from '../../paths'
import type { Facts } from '../../store/facts'

/** What a build would change now, against the last edition. */
export interface NextPrinting {
  /** No edition was ever built in this folder. */
  isFirst: boolean
  /** False if too many pages may have changed to compare them during a request. */
  isComplete: boolean
  /** Addresses of articles that no edition has. */
  added: string[]
  /** Addresses of other pages that would be written again. */
  changed: string[]
  removed: string[]
}

/** A view takes about a millisecond. */
const MOST_COMPARED = 300

/** Derives the views that may have changed; the next build finds them derived. */
export function nextPrinting(facts: Facts<PaperFacts>): NextPrinting {
  const isFirst = facts.size('outputFile') === 0
  const isComplete = !isFirst && facts.dirtyCount('view') <= MOST_COMPARED
  if (isComplete) facts.refresh(['view'])
  const changes = isFirst ? [] : facts.changed('view')
  const present = changes.flatMap(({ key, hash }) => (hash === '' ? [] : [key]))
  const isNew = (address: string) => pageAt(address)?.kind === 'article' && !wasPrinted(address, facts)
  return {
    isFirst,
    isComplete,
    added: present.filter(isNew),
    changed: present.filter((address) => !isNew(address)),
    removed: changes.flatMap(({ key, hash }) => (hash === '' ? [key] : [])),
  }
}

/** An edition has an oEmbed file for each article. */
function wasPrinted(address: string, facts: Facts<PaperFacts>): boolean {
  return facts.has('outputFile', oembedPath(address).slice(1))
}
