import type { Article } from '../../article/article'
import type { Slug } from '../../article/slug'
import { compareCodeUnits } from '../../collections'
import { nearest } from '../../french/nearest'
import type { Problem } from '../../problem'
import type { Site } from '../../site'
import { fold } from '../../text/fold'
import { lastChange, monthsBetween } from '../age-notice-day'
import type { ArticleIndex } from '../article-index'
import type { Identity, ReadFacts } from '../facts/catalogue-facts'
import { lists } from '../facts/lists'
import { publicationKey } from '../publication-order'
import { correctedLine } from '../source-lines'
import type { OutgoingLink } from './outgoing-links'
import { driftedTitle, nearDuplicate, noLinkFrom, noLinkTo, oldLink, oneWayLink, otherTitle } from './warning-texts'

/** An article and its links, as the checks read them. */
export interface LinkedArticle {
  article: Article
  identity: Identity
  links: readonly OutgoingLink[]
  site: Site
  index: ArticleIndex
  read: ReadFacts
  /** The place of the title, for warnings about the whole article. */
  top: () => Problem['place']
  /** The article nearest in subject. */
  near: () => Identity | undefined
}

/** Every check of the links of one article, in the order of this list. */
export const CHECKS: readonly ((linked: LinkedArticle) => Problem[])[] = [
  orphans,
  deadEnds,
  oneWayLinks,
  oldLinks,
  driftedTitles,
  nearDuplicates,
]

/** An article that no other article links to. */
function orphans({ article, read, top, near }: LinkedArticle): Problem[] {
  const count = read.count(lists.citing(article.slug)) + read.count(lists.relating(article.slug))
  return count > 0 || !hasLinks(read) ? [] : [noLinkTo(top(), article, near())]
}

/** An article that links to no other article. */
function deadEnds({ links, read, top, near }: LinkedArticle): Problem[] {
  return links.length > 0 || !hasLinks(read) ? [] : [noLinkFrom(top(), near())]
}

/** Whether the paper has any link: without one, a warning per article would drown the others. */
function hasLinks(read: ReadFacts): boolean {
  return read.list(lists.linking, { limit: 1 }).length > 0
}

/**
 * « Lire aussi » links that the target does not return. A link in a sentence is a citation that
 * needs no return; `related: []` means that the author wants none.
 */
function oneWayLinks({ article, links, read }: LinkedArticle): Problem[] {
  const warned = new Set<Slug>()
  return links.flatMap((link) => {
    const { cites = [], related } = read.fact('links', link.to.slug) ?? {}
    const isReturned = [...cites, ...(related ?? []).map(({ slug }) => slug)].includes(article.slug)
    const isCitation = link.where === 'prose'
    if (isCitation || related?.length === 0 || isReturned || warned.has(link.to.slug)) return []
    warned.add(link.to.slug)
    return [oneWayLink(link, relatedLine(article.slug, related !== undefined))]
  })
}

/** One more item where the list exists, otherwise a list of one item. */
function relatedLine(slug: Slug, hasList: boolean): string {
  return hasList ? `  - ${slug}` : `related: [${slug}]`
}

/** Links to articles that were already old when this one was written or last updated. */
function oldLinks({ identity, links, site }: LinkedArticle): Problem[] {
  const limit = site.readAlso.oldAfter || Number.POSITIVE_INFINITY
  return links.flatMap((link) => {
    const months = monthsBetween(lastChange(link.to), lastChange(identity))
    return months > limit ? [oldLink(link, months)] : []
  })
}

/** Titles typed by hand that differ from the titles of their articles. */
function driftedTitles({ links, index }: LinkedArticle): Problem[] {
  return links.flatMap((link) => {
    const { label = '', to, place, where } = link
    if (label === '' || fold(label) === fold(to.title)) return []
    const fix = correctedLine(index.textOf, place, label, to.title)
    if (where !== 'prose') return [otherTitle(link, fix)]
    return isNearlyTitle(link) ? [driftedTitle(link, fix)] : []
  })
}

/**
 * Whether a label was copied from the title: it is long and close to it. Most links in a sentence
 * have other words.
 */
function isNearlyTitle({ label = '', to: { title } }: OutgoingLink): boolean {
  const isLong = fold(label).length > fold(title).length / 2
  return isLong && nearest(label, [title], 1).length > 0
}

/** Older articles that tell the same story in the same words. */
function nearDuplicates({ identity, read, top }: LinkedArticle): Problem[] {
  const duplicates = read.fact('nearDuplicates', identity.slug) ?? []
  return duplicates.flatMap(({ slug, resemblance }) => {
    const other = read.fact('identity', slug)
    const isOlder = other && compareCodeUnits(publicationKey(other), publicationKey(identity)) < 0
    return isOlder ? [nearDuplicate(top(), other, resemblance)] : []
  })
}
