import type { Slug } from '../article'
import { lastChange, noticeFrom } from '../catalogue/age'
import type { Entry } from '../catalogue/catalogue'
import { isAfter } from '../catalogue/order'
import { found, type Materials } from './materials'
import { readAlsoLink } from './read-also'
import type { ArticleView } from './view'

/** What time has done to an article: the month that it speaks of, and the newest one that takes its story further. */
export interface Old {
  /** YYYY-MM. */
  of: string
  /** When it was not written then, only brought up to date. */
  updated?: true
  followUp?: Slug
}

/** Undefined while an article is young for its kind, or when its author wants no notice. */
export function oldOf(entry: Entry, { catalogue, now }: Materials): Old | undefined {
  const { article } = entry
  const from = noticeFrom(article, catalogue.site)
  if (from === undefined || from > now) return undefined
  const followUp = followUpOf(entry, catalogue.entries)
  return {
    of: lastChange(article).slice(0, 7),
    ...(article.updated && { updated: true }),
    ...(followUp && { followUp }),
  }
}

export function oldView({ followUp, ...old }: Old, materials: Materials): NonNullable<ArticleView['old']> {
  return { ...old, ...(followUp && { followUp: readAlsoLink({ type: 'article', slug: followUp }, materials) }) }
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
