import type { Slug } from '../article'
import { lastChange, monthsBetween } from '../catalogue/age'
import type { Entry } from '../catalogue/catalogue'
import { isAfter } from '../catalogue/order'
import { found, type Materials } from './materials'
import { readAlsoLink } from './read-also'
import type { ArticleView } from './view'

/** What time has done to an article: how old it is at least, in months, and the newest one that takes its story further. */
export interface Old {
  months: number
  followUp?: Slug
}

/** Undefined while an article is young for its kind, or when its author wants no notice. */
export function oldOf(entry: Entry, { catalogue, dayOfAges }: Materials): Old | undefined {
  const { article } = entry
  const delay = catalogue.site.ageNotice[article.kind] || Number.POSITIVE_INFINITY
  const age = monthsBetween(lastChange(article), dayOfAges)
  if (article.ageNotice === false || age < delay) return undefined
  const followUp = followUpOf(entry, catalogue.entries)
  return { months: inRoundNumbers(age, delay), ...(followUp && { followUp }) }
}

export function oldView({ months, followUp }: Old, materials: Materials): NonNullable<ArticleView['old']> {
  return { months, ...(followUp && { followUp: readAlsoLink({ type: 'article', slug: followUp }, materials) }) }
}

/** Years once there is one: told by the month, ages would have half of the paper printed again each time. */
function inRoundNumbers(age: number, delay: number): number {
  return age < 12 ? delay : age - (age % 12)
}

/** Of those that its author calls its « suite » and of those that cite it, the newest. */
function followUpOf(entry: Entry, entries: ReadonlyMap<Slug, Entry>): Slug | undefined {
  const targets = [...entry.readAlso.flat(), ...(entry.related ?? [])]
  const named = targets.flatMap((target) => (target.type === 'article' && target.role === 'suite' ? [target.slug] : []))
  const dateOf = (slug: Slug) => found(entries, slug).article.date
  return [...named, ...entry.citedBy]
    .filter((slug) => isAfter(dateOf(slug), entry.article.date))
    .reduce<Slug | undefined>((newest, slug) => {
      return newest === undefined || isAfter(dateOf(slug), dateOf(newest)) ? slug : newest
    }, undefined)
}
