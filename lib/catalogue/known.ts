import type { Article } from '../article'
import type { Newsroom, SourceFile } from '../content/newsroom'
import { nearestAmong } from '../french/nearest'
import { fold } from '../text/fold'
import { type Sources, sourcesOf } from './excerpt'
import { groupBy } from './group'
import { oldestFirst } from './order'

/** The first pass: everybody who can be linked to, by each way of naming them. Drafts are known, so that links to them can be refused. */
export interface Known {
  sources: Sources
  /** Oldest first. */
  articles: Article[]
  bySlug: ReadonlyMap<string, Article>
  byAlias: ReadonlyMap<string, Article>
  /** By folded title. */
  byTitle: ReadonlyMap<string, Article[]>
  unreadable: Unreadable
  nearestSlugs: (name: string) => string[]
  nearestTitles: (name: string) => string[]
}

/** Articles whose file has problems of its own: a link to one of them is not one more problem. */
interface Unreadable {
  slugs: ReadonlySet<string>
  /** Folded. */
  titles: ReadonlySet<string>
}

export function meetEverybody(newsroom: Newsroom, articles: readonly Article[]): Known {
  const sorted = [...articles].sort(oldestFirst)
  const published = sorted.filter((article) => !article.draft)
  return {
    sources: sourcesOf(newsroom),
    articles: sorted,
    bySlug: new Map(sorted.map((article) => [article.slug, article])),
    byAlias: new Map(sorted.flatMap((article) => article.aliases.map((alias) => [alias, article] as const))),
    byTitle: groupBy(sorted, (article) => fold(article.title)),
    unreadable: unreadableIn(newsroom.articles, articles),
    nearestSlugs: lazily(() => nearestAmong(published.map((article) => article.slug))),
    nearestTitles: lazily(() => nearestAmong(published.map((article) => article.title))),
  }
}

function unreadableIn(sources: readonly SourceFile[], articles: readonly Article[]): Unreadable {
  const understood = new Set(articles.map((article) => article.file))
  const rest = sources.filter((source) => !understood.has(source.path))
  return {
    slugs: new Set(rest.map(stemOf)),
    titles: new Set(rest.map((source) => fold(/^title:(.*)$/m.exec(source.text)?.[1] ?? ''))),
  }
}

/** The slug that a file's name promises. */
function stemOf({ path }: SourceFile): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')
}

/** Folding every name of the paper is only worth its time when somebody has misspelt one. */
function lazily(make: () => (name: string) => string[]): (name: string) => string[] {
  let made: ((name: string) => string[]) | undefined
  return (name) => {
    made ??= make()
    return made(name)
  }
}
