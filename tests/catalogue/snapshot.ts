import type { Article, StaticPage } from '../../lib/article/article'
import type { Author, Section, Series, Tag } from '../../lib/article/registry'
import type { Slug } from '../../lib/article/slug'
import type { ArticleNames, CatalogueFacts, Links } from '../../lib/catalogue/facts/catalogue-facts'
import { lists } from '../../lib/catalogue/facts/lists'
import type { Address } from '../../lib/paths'
import type { Site } from '../../lib/site'
import type { Facts } from '../../lib/store/facts'

/** An article and its links, as tests read them. */
interface Entry extends ArticleNames, Links {
  article: Article
  citedBy: Slug[]
}

interface Shelf<T> {
  of: T
  slugs: Slug[]
}

/** All facts of a small paper at once. */
export interface Catalogue {
  front: Site['front']
  entries: ReadonlyMap<Slug, Entry>
  /** Newest first. */
  order: Slug[]
  sections: Shelf<Section>[]
  authors: Shelf<Author>[]
  series: Shelf<Series>[]
  tags: Shelf<Tag>[]
  months: Shelf<string>[]
  pages: StaticPage[]
  /** The permanent id of each address that was published before or is now. */
  published: ReadonlyMap<Address, string>
}

export function catalogueFrom<V extends CatalogueFacts>(facts: Facts<V>): Catalogue {
  const all = facts as unknown as Facts<CatalogueFacts>
  const order = all.list(lists.published, { reverse: true }).map(({ member }) => member as Slug)
  const entries = order.map((slug): [Slug, Entry] => [slug, entryOf(slug, all)])
  const shelf = <T extends { id: string }>(kind: string, of: T): Shelf<T> => {
    const newest = all.list(lists.articlesNaming(kind, of.id), { reverse: true }).map(({ member }) => member as Slug)
    return { of, slugs: kind === 'series' ? (all.fact('seriesOrder', of.id) ?? []) : newest }
  }
  const named = <T extends { id: string }>(pick: (entry: Entry) => readonly T[]) => {
    const found = entries.flatMap(([, entry]) => pick(entry)).map((of): [string, T] => [of.id, of])
    return [...new Map(found).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  return {
    front: all.fact('front', '') ?? { seconds: [] },
    entries: new Map(entries),
    order,
    sections: (all.fact('sectionPages', '') ?? []).map((of) => shelf('section', of)),
    authors: named(({ authors }) => authors).map((of) => shelf('author', of)),
    series: named(({ series }) => (series ? [series] : [])).map((of) => shelf('series', of)),
    tags: named(({ tags }) => tags).map((of) => shelf('tag', of)),
    months: all.list(lists.months, { reverse: true }).map(({ member: of }) => ({
      of,
      slugs: all.list(lists.month(of), { reverse: true }).map(({ member }) => member as Slug),
    })),
    pages: all.list(lists.pages).flatMap(({ member }) => all.fact('pageLinks', member) ?? []),
    published: new Map([...idsIn('publishedId', all), ...idsIn('permanentId', all)]),
  }
}

function idsIn(family: 'publishedId' | 'permanentId', facts: Facts<CatalogueFacts>): [Address, string][] {
  return facts.keys(family).map(({ key }) => [key as Address, facts.fact(family, key) ?? ''])
}

function entryOf(slug: Slug, facts: Facts<CatalogueFacts>): Entry {
  const [article, names, links] = [facts.fact('article', slug), facts.fact('names', slug), facts.fact('links', slug)]
  if (!article || !names || !links) throw new Error(`${slug} is not in the catalogue`)
  return { article, ...names, ...links, citedBy: facts.list(lists.citing(slug)).map(({ member }) => member as Slug) }
}
