import type { Slug } from '../article'
import { found, type Materials } from './materials'
import type { CitedLink } from './view'

/** A single link is no ranking. */
const ENOUGH = 2

/** Of these articles, newest first, those that most others send their readers to; of two cited as often, the newer. Renvois are counted, never readers. */
export function mostCitedOf(slugs: readonly Slug[], longest: number, { catalogue, cards }: Materials): CitedLink[] {
  const cited = slugs.map((slug) => ({ slug, citations: found(catalogue.entries, slug).citedBy.length }))
  const ranked = cited.filter(({ citations }) => citations >= ENOUGH).sort((a, b) => b.citations - a.citations)
  return ranked.slice(0, longest).map(({ slug, citations }) => {
    const { href, title } = found(cards, slug)
    return { href, text: title, citations }
  })
}
