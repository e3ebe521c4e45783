import type { PublicationDate } from '../article/publication-date'
import type { Slug } from '../article/slug'
import type { Place } from '../article/source-place'
import type { Problem } from '../problem'
import type { ArticleIndex } from './article-index'
import type { Identity } from './facts/catalogue-facts'
import {
  ambiguousTitle,
  linkToItself,
  meansListed,
  pageNotArticle,
  unknownSlug,
  unknownTitle,
  withdrawnArticle,
} from './link-errors'
import { isAfter } from './publication-order'
import { correctedLine } from './source-lines'
import { upcomingArticle, upcomingSlug, upcomingTitle } from './upcoming-links'

/**
 * The text that contains the link. A static page has no slug and no title here, since it is never a
 * target.
 */
export interface LinkSource {
  slug?: Slug
  title?: string
  draft: boolean
  release?: PublicationDate
  /** Slugs already in the list of the link, which are not proposed again. */
  listed?: ReadonlySet<string>
}

/** What the resolution of a link reads, and the list of problems that it adds to. */
export interface LinkContext {
  index: ArticleIndex
  problems: Problem[]
}

interface SlugRef {
  slug: string
  fragment?: string
  /** The author says that the article may not exist yet. */
  upcoming?: true
  place: Place
  /** Makes the line to paste where the author's own line cannot be corrected. */
  paste?: (slug: string) => string
}

interface TitleRef {
  title: string
  place: Place
}

/**
 * The article with this name or former name. Undefined, with a problem, where there is none or
 * where it is not published yet.
 */
export function resolveSlug(ref: SlugRef, from: LinkSource, { index, problems }: LinkContext): Identity | undefined {
  const target = index.bySlug(ref.slug) ?? index.byAlias(ref.slug)
  if (target !== undefined) return checkTarget(target, ref, from, problems)
  if (index.isUnreadable(ref.slug)) return undefined
  const pageTitle = index.pageTitle(ref.slug)
  if (pageTitle !== undefined && !ref.upcoming) {
    problems.push(pageNotArticle(ref.place, ref.slug, pageTitle, index.textOf))
    return undefined
  }
  const near = index.nearestSlugs(ref.slug).filter((slug) => slug !== from.slug)
  const free = near.filter((slug) => !from.listed?.has(slug))
  const unknown = unknownSlug(ref.place, ref.slug, free, slugFix(ref, free[0], index))
  if (!ref.upcoming) problems.push(isTaken(near, free) ? meansListed(unknown, near[0], index.textOf) : unknown)
  else if (!isDraft(from)) problems.push(upcomingSlug(ref.place, ref.slug, near[0]))
  return undefined
}

/** Whether all the likely targets of a name are already in the list, so that its line must go. */
function isTaken(near: readonly string[], free: readonly string[]): boolean {
  return near.length > 0 && free.length === 0
}

/** The line with the nearest name, or else with the link marked as upcoming: `[[nom?]]`. */
function slugFix({ slug, place, paste }: SlugRef, near: string | undefined, index: ArticleIndex): string | undefined {
  if (near === undefined) {
    const [link, text] = linkAt(place, index)
    const wanted = text === undefined ? link.replace(`[[${slug}`, `[[${slug}?`) : `[[${slug}?|${text}]]`
    return wanted === link ? undefined : correctedLine(index.textOf, place, link, wanted, () => undefined)
  }
  return correctedLine(index.textOf, place, slug, near, paste ?? ((name) => `[[${name}]]`))
}

/** A link as typed, and the text of a Markdown link: `[texte](./nom.md)`. */
function linkAt({ file, line, column, length }: Place, { textOf }: ArticleIndex): [link: string, text?: string] {
  const link = (textOf(file).split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length)
  const [, text] = /^\[([^[\]|]+)\]\([^()\s]+\)$/.exec(link) ?? []
  return text === undefined ? [link] : [link, text]
}

/**
 * The article with this title, ignoring accents, case, punctuation and spaces. A title that
 * resembles another one is misspelt; one that resembles none may be upcoming.
 */
export function resolveTitle(ref: TitleRef, from: LinkSource, { index, problems }: LinkContext): Identity | undefined {
  const others = index.byTitle(ref.title).filter((article) => article.slug !== from.slug)
  const published = others.filter((article) => !article.draft)
  const [target, ...more] = published.length > 0 ? published : others
  if (target && more.length > 0) problems.push(ambiguousTitle(ref.place, ref.title, [target, ...more]))
  else if (target) return checkTarget(target, ref, from, problems)
  else if (index.byTitle(ref.title).length > 0) problems.push(linkToItself(ref.place, undefined))
  else if (!index.isUnreadableTitle(ref.title)) problems.push(...missingTitle(ref, from, index))
  return undefined
}

function missingTitle({ title, place }: TitleRef, from: LinkSource, index: ArticleIndex): Problem[] {
  const near = index.nearestTitles(title).filter((other) => other !== from.title)
  const isListed = (other: string) => index.byTitle(other).some(({ slug }) => from.listed?.has(slug))
  const free = near.filter((other) => !isListed(other))
  const unknown = unknownTitle(place, title, free, correctedLine(index.textOf, place, title, free[0]))
  if (near.length > 0) return [isTaken(near, free) ? meansListed(unknown, near[0], index.textOf) : unknown]
  return isDraft(from) ? [] : [upcomingTitle(place, title)]
}

function checkTarget(
  target: Identity,
  ref: { place: Place; fragment?: string },
  from: LinkSource,
  problems: Problem[],
): Identity | undefined {
  const itself = target.slug === from.slug
  if (!itself && isPublishedBefore(target, from)) return target
  if (itself) problems.push(linkToItself(ref.place, ref.fragment))
  else if (target.withdrawn) problems.push(withdrawnArticle(ref.place, target))
  else problems.push(upcomingArticle(ref.place, target))
  return undefined
}

/** Whether the target is published before the source. A draft may link to anything. */
function isPublishedBefore({ draft, release }: Identity, from: LinkSource): boolean {
  if (!draft || isDraft(from)) return true
  return release !== undefined && from.release !== undefined && !isAfter(release, from.release)
}

function isDraft({ draft, release }: LinkSource): boolean {
  return draft && release === undefined
}
