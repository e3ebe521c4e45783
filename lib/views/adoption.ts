import type { Slug } from '../article/slug'
import { lists } from '../catalogue/facts/lists'
import { linkedAbove } from './links-above'
import type { PageContext } from './page-context'
import { justAfter, justBefore } from './recommendation-sources'
import type { Adoption } from './view-facts'
import type { Reason } from './view-parts'

/** The reason of the opposite direction. */
const RETURNED: Partial<Record<Reason, Reason>> = {
  subject: 'subject',
  beyond: 'beyond',
  before: 'after',
  after: 'before',
}

/**
 * The host of an article that no other article recommends, so that every article is recommended
 * somewhere.
 */
export function adoptionOf(slug: Slug, context: PageContext): Adoption | undefined {
  const { read } = context
  if (read.fact('recommended', slug) === undefined || read.count(lists.recommending(slug)) > 0) return undefined
  for (const { slug: host, reason } of candidates(slug, context)) {
    const returned = RETURNED[reason]
    if (returned && canHost(host, slug, context)) return { host, reason: returned }
  }
  return undefined
}

/** How many neighbours to try if no recommended article can be the host. */
const NEIGHBOURS = 8

/** A generator: the fact does not depend on facts that are never read. */
function* candidates(slug: Slug, context: PageContext): Generator<{ slug: Slug; reason: Reason }> {
  yield* context.read.fact('recommended', slug) ?? []
  for (const host of justAfter(slug, context, NEIGHBOURS)) yield { slug: host, reason: 'after' }
  for (const host of justBefore(slug, context, NEIGHBOURS)) yield { slug: host, reason: 'before' }
}

/** A host has a foot, and links above it neither to the article nor to another version of it. */
function canHost(host: Slug, slug: Slug, context: PageContext): boolean {
  if ((context.read.fact('recommended', host) ?? []).length === 0) return false
  const met = linkedAbove(host, context).add(host)
  const versions = context.read.fact('nearDuplicates', slug) ?? []
  return !met.has(slug) && !versions.some((version) => met.has(version.slug))
}
