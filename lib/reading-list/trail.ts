import { isSlug } from '../article'
import { articlePath } from '../paths'
import { listIn } from './list-in'
import { ROOT } from './root'

/**
 * An article of a trail. The page of a trail needs more, and reads it as a `SavedArticle`; every
 * article has this code, so it checks no more than it shows.
 */
export interface TrailArticle {
  slug: string
  title: string
}

/** A trail lasts as long as the tab. A new shape of `SavedArticle` needs a new number. */
const KEY = `${ROOT}fil:1`

/** The address of a longer trail would no longer fit in a message. */
const LONGEST_TRAIL = 30

/** Null where nothing is stored, or where the browser refuses storage. */
export function storedTrail(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

/**
 * The articles that a reader went through from link to link, in that order. What is stored is not
 * trusted.
 */
export function readTrail(): TrailArticle[] {
  return listIn(storedTrail()).filter(isTrailArticle).slice(-LONGEST_TRAIL)
}

function isTrailArticle(value: unknown): value is TrailArticle {
  const { slug, title } = Object(value) as Record<string, unknown>
  return typeof slug === 'string' && isSlug(slug) && typeof title === 'string'
}

/** Without storage there is no trail, and nothing to tell: the reader has asked for nothing. */
export function writeTrail(trail: readonly TrailArticle[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(trail))
  } catch {}
}

/**
 * The trail at an article that was opened from the article `from`. An article of the trail leaves
 * it as it is; another one continues it if a link of the trail led there, or else begins a new one.
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

/** The slugs of a fragment, which is not trusted: each occurs once, and what is no slug is left out. */
export function parseTrailFragment(fragment: string): string[] {
  return [...new Set(fragment.replace(/^#/, '').split(','))].filter(isSlug).slice(0, LONGEST_TRAIL)
}

/** The article of this paper that an absolute address leads to. */
export function slugAt(url: string): string | undefined {
  if (!url.startsWith(location.origin + ROOT)) return undefined
  const path = url.slice(location.origin.length + ROOT.length - 1).replace(/[?#].*/, '')
  const slug = path.split('/')[2] ?? ''
  return isSlug(slug) && path === articlePath(slug) ? slug : undefined
}
