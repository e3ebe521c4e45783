import type { Slug } from '../article'
import type { Entry } from '../catalogue/catalogue'
import { found, type Materials } from './materials'

/**
 * Articles with a subject in common: first those with most, then those published just before, newest first, then those published
 * just after. Looks no further on each shelf than `neighbours` reaches, so that the cost does not grow with the paper.
 */
export function sharingTopics({ article, tags }: Entry, { catalogue, onTags, rank }: Materials): Slug[] {
  const ids = new Set(tags.map((tag) => tag.id))
  const here = found(rank, article.slug)
  const candidates = [...new Set(onTags.get(article.slug)?.flat())].map((slug) => ({
    slug,
    common: found(catalogue.entries, slug).tags.filter((tag) => ids.has(tag.id)).length,
    distance: distance(here, found(rank, slug), catalogue.order.length),
  }))
  candidates.sort((a, b) => b.common - a.common || a.distance - b.distance)
  return candidates.map(({ slug }) => slug)
}

/** Places away, anything older being nearer than anything newer. */
function distance(here: number, there: number, count: number): number {
  return there > here ? there - here : count + here - there
}
