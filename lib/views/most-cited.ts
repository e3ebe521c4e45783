import { found, type Materials } from './materials'
import type { FrontView } from './view'

const LONGEST = 5

/** A single link is no ranking. */
const ENOUGH = 2

/** Articles that most others send their readers to; of two cited as often, the newer. Renvois are counted, never readers. */
export function mostCitedOf({ catalogue: { entries, order }, cards }: Materials): FrontView['mostCited'] {
  const cited = order.map((slug) => ({ slug, citations: found(entries, slug).citedBy.length }))
  const ranked = cited.filter(({ citations }) => citations >= ENOUGH).sort((a, b) => b.citations - a.citations)
  return ranked.slice(0, LONGEST).map(({ slug, citations }) => {
    const { href, title } = found(cards, slug)
    return { href, text: title, citations }
  })
}
