import { nearestAmong } from '../french/nearest'
import type { Entry } from '../store/rule'
import { fold } from '../text/fold'
import { titleFinder } from '../text/title-finder'
import type { Identity, ReadFacts } from './facts/catalogue-facts'
import { lists } from './facts/lists'
import type { TextOf } from './source-lines'

/**
 * All articles, by each way of naming them. Drafts are included, so that links to them get their
 * own message.
 */
export interface ArticleIndex {
  bySlug: (slug: string) => Identity | undefined
  byAlias: (alias: string) => Identity | undefined
  /** The title of the static page with this name. */
  pageTitle: (name: string) => string | undefined
  /** In order of publication, the oldest first. */
  byTitle: (title: string) => Identity[]
  /** Whether a file with this name or title has errors: a link to it is then not another error. */
  isUnreadable: (slug: string) => boolean
  isUnreadableTitle: (title: string) => boolean
  /** The ids of the headings and notes of an article. */
  anchorsOf: (slug: string) => string[]
  /** Published articles close to what was written, the nearest first. */
  nearestSlugs: (name: string) => string[]
  nearestTitles: (title: string) => string[]
  textOf: TextOf
}

/** `readText` reads a file; each read is recorded as a read of the fact of its source. */
export function articleIndex(read: Pick<ReadFacts, 'fact' | 'list' | 'count'>, readText: TextOf): ArticleIndex {
  const identities = (list: string) => read.list(list).flatMap(({ member }) => read.fact('identity', member) ?? [])
  const published = () => read.list(lists.published)
  return {
    bySlug: (slug) => read.fact('identity', slug),
    byAlias: (alias) => identities(lists.alias(alias)).at(-1),
    pageTitle: (name) => read.fact('page', name)?.title,
    // Titles without letters or digits all fold to an empty string, and never match.
    byTitle: (title) => (fold(title) === '' ? [] : identities(lists.title(fold(title)))),
    anchorsOf: (slug) => read.fact('anchors', slug) ?? [],
    isUnreadable: (slug) => read.count(lists.unreadable(slug)) > 0,
    isUnreadableTitle: (title) => read.count(lists.unreadableTitle(fold(title))) > 0,
    nearestSlugs: (name) => nearestAmong(published().map(({ member }) => member))(name),
    nearestTitles: (title) => nearTitles(title, published()),
    textOf: trackSourceReads(read, readText),
  }
}

/** Titles with nearly the same letters, else the one with the same significant words. */
function nearTitles(title: string, published: readonly Entry[]): string[] {
  const titles = published.map(({ value = '' }) => value)
  const near = nearestAmong(titles)(title)
  if (near.length > 0) return near
  const meant = titleFinder(titles.map((known, index) => ({ slug: String(index), title: known })))(title)
  return meant === undefined ? [] : [titles[Number(meant)] ?? '']
}

/**
 * Records each file that is read, so that a message that quotes a line is derived again when the
 * file changes.
 */
export function trackSourceReads(read: Pick<ReadFacts, 'fact'>, readText: TextOf): TextOf {
  return (file) => {
    read.fact('source', file)
    return readText(file)
  }
}
