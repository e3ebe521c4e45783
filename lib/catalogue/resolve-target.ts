import type { Place, PublicationDate, Slug } from '../article'
import type { Problem } from '../problem'
import type { ArticleIndex } from './article-index'
import type { Identity } from './facts/catalogue-facts'
import { ambiguousTitle, linkToItself, linkToUnpublished, unknownSlug, unknownTitle } from './link-errors'
import { isAfter } from './publication-order'
import { correctedLine } from './source-lines'

/**
 * The text that links. A static page has neither slug nor title here, since it is never the target.
 */
export interface LinkSource {
  slug?: Slug
  title?: string
  draft: boolean
  release?: PublicationDate
}

/** What the resolution of a link reads, and the list of problems that it adds to. */
export interface LinkContext {
  index: ArticleIndex
  problems: Problem[]
}

interface SlugRef {
  slug: string
  fragment?: string
  place: Place
  /** Makes the line to paste where the author's own line cannot be corrected. */
  paste?: (slug: string) => string
}

interface TitleRef {
  title: string
  place: Place
}

/**
 * The article with this name or former name. Without a target that may be linked to, adds a
 * problem.
 */
export function resolveSlug(ref: SlugRef, from: LinkSource, { index, problems }: LinkContext): Identity | undefined {
  const target = index.bySlug(ref.slug) ?? index.byAlias(ref.slug)
  if (target !== undefined) return checkTarget(target, ref, from, problems)
  if (index.isUnreadable(ref.slug)) return undefined
  const near = index.nearestSlugs(ref.slug).filter((slug) => slug !== from.slug)
  const paste = ref.paste ?? ((slug) => `[[${slug}]]`)
  const fix = correctedLine(index.textOf, ref.place, ref.slug, near[0], paste)
  problems.push(unknownSlug(ref.place, ref.slug, near, fix))
  return undefined
}

/** The article with this title, ignoring accents, case, punctuation and spaces. */
export function resolveTitle(ref: TitleRef, from: LinkSource, { index, problems }: LinkContext): Identity | undefined {
  const entries = index.byTitle(ref.title)
  const others = entries.filter((article) => article.slug !== from.slug)
  const target = others[0] ?? entries[0]
  if (others.length > 1) problems.push(ambiguousTitle(ref.place, ref.title, others))
  else if (target !== undefined) return checkTarget(target, ref, from, problems)
  else if (!index.isUnreadableTitle(ref.title)) {
    const near = index.nearestTitles(ref.title).filter((title) => title !== from.title)
    problems.push(unknownTitle(ref.place, ref.title, near, correctedLine(index.textOf, ref.place, ref.title, near[0])))
  }
  return undefined
}

function checkTarget(
  target: Identity,
  ref: { place: Place; fragment?: string },
  from: LinkSource,
  problems: Problem[],
): Identity | undefined {
  const itself = target.slug === from.slug
  if (!itself && isPublishedBefore(target, from)) return target
  problems.push(itself ? linkToItself(ref.place, ref.fragment) : linkToUnpublished(ref.place, target, from))
  return undefined
}

/** A draft may link to anything; a scheduled article may not link to one published after it. */
function isPublishedBefore({ draft, release }: Identity, from: LinkSource): boolean {
  if (!draft || (from.draft && from.release === undefined)) return true
  return release !== undefined && from.release !== undefined && !isAfter(release, from.release)
}
