import { nearestAmong } from '../french/nearest'
import { fold } from '../text/fold'
import { type Identity, lists, type ReadFacts } from './facts/catalogue-facts'
import type { TextOf } from './source-lines'

/** Everybody who can be linked to, by each way of naming them. Drafts are known, so that links to them can be refused. */
export interface ArticleIndex {
  bySlug: (slug: string) => Identity | undefined
  byAlias: (alias: string) => Identity | undefined
  /** The oldest first. */
  byTitle: (title: string) => Identity[]
  /** Whether a text of that name, or of that title, has problems of its own: a link to it is no further problem. */
  isUnreadable: (slug: string) => boolean
  isUnreadableTitle: (title: string) => boolean
  /** Names of published articles that are near to what was written, the nearest first. */
  nearestSlugs: (name: string) => string[]
  nearestTitles: (title: string) => string[]
  textOf: TextOf
}

/** `readText` reads a file that was asked for; who asks reads the fact of its source. */
export function articleIndex(read: ReadFacts, readText: TextOf): ArticleIndex {
  const identities = (list: string) => read.list(list).flatMap(({ member }) => read.fact('identity', member) ?? [])
  const published = () => read.list(lists.published)
  return {
    bySlug: (slug) => read.fact('identity', slug),
    byAlias: (alias) => identities(lists.alias(alias)).at(-1),
    byTitle: (title) => identities(lists.title(fold(title))),
    isUnreadable: (slug) => read.count(lists.unreadable(slug)) > 0,
    isUnreadableTitle: (title) => read.count(lists.unreadableTitle(fold(title))) > 0,
    nearestSlugs: (name) => nearestAmong(published().map(({ member }) => member))(name),
    nearestTitles: (title) => nearestAmong(published().map(({ value = '' }) => value))(title),
    textOf: trackSourceReads(read, readText),
  }
}

/** Whoever quotes a file depends on it. */
export function trackSourceReads(read: ReadFacts, readText: TextOf): TextOf {
  return (file) => {
    read.fact('source', file)
    return readText(file)
  }
}
