import type { ForeignPart } from '../article/article'
import { isSlug } from '../article/slug'
import { articlePath } from '../paths'
import { ROOT } from './base-path'
import { listIn } from './list-in'
import { MOST_PARTS } from './saved-article'

/** An article of a trail: what the foot of an article shows about it. */
export interface TrailArticle {
  slug: string
  title: string
  foreign?: ForeignPart[]
}

/** The article of a page, from its buttons; undefined on any other page. */
export function articleHere(page: ParentNode): TrailArticle | undefined {
  const { slug, title, foreign } = page.querySelector<HTMLElement>('save-article')?.dataset ?? {}
  if (!slug || !title) return undefined
  return { slug, title, ...(foreign && { foreign: listIn(foreign) as ForeignPart[] }) }
}

/** A trail lasts as long as the tab. Increment the number when `TrailArticle` changes shape. */
export const KEY = `${ROOT}fil:1`

/** The address of a longer trail would not fit in a message. */
const LONGEST_TRAIL = 30
const LONGEST_TITLE = 1000

/**
 * The articles that a reader went through from link to link, in order. Storage is not trusted.
 * Empty if the browser refuses storage.
 */
export function readTrail(): TrailArticle[] {
  try {
    return listIn(sessionStorage.getItem(KEY)).filter(isTrailArticle).slice(-LONGEST_TRAIL)
  } catch {
    return []
  }
}

function isTrailArticle(value: unknown): value is TrailArticle {
  const { slug, title, foreign = [] } = Object(value) as Record<string, unknown>
  const isTitle = typeof title === 'string' && title.length <= LONGEST_TITLE
  return typeof slug === 'string' && isSlug(slug) && isTitle && Array.isArray(foreign) && foreign.length <= MOST_PARTS
}

/** Without storage there is no trail, and no message: the reader asked for nothing. */
export function writeTrail(trail: readonly TrailArticle[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(trail))
  } catch {}
}

/**
 * The trail at an article opened from the article `from`. An article already on the trail leaves it
 * unchanged; another one continues it if a link of the trail led there, or begins a new one.
 */
export function extendTrail(
  trail: readonly TrailArticle[],
  here: TrailArticle,
  from: string | undefined,
): TrailArticle[] {
  const has = (slug: string | undefined) => trail.some((article) => article.slug === slug)
  if (has(here.slug)) return [...trail]
  return [...(has(from) ? trail : []), here].slice(-LONGEST_TRAIL)
}

/** The fragment of `/fil/` for a trail: `a,b,c`. */
export function trailFragment(trail: readonly Pick<TrailArticle, 'slug'>[]): string {
  return trail.map(({ slug }) => slug).join(',')
}

/** The slugs of a fragment, which is not trusted, without duplicates or invalid slugs. */
export function parseTrailFragment(fragment: string): string[] {
  return [...new Set(fragment.replace(/^#/, '').split(','))].filter(isSlug).slice(0, LONGEST_TRAIL)
}

/** The article of this paper that an absolute address leads to. */
export function slugAt(address: string): string | undefined {
  const [path = ''] = address.split(/[?#]/)
  const slug = path.split('/').at(-2) ?? ''
  return isSlug(slug) && path === location.origin + articleHref(slug) ? slug : undefined
}

/** The address of an article's page, with the base path. */
export function articleHref(slug: string): string {
  return ROOT + articlePath(slug).slice(1)
}
