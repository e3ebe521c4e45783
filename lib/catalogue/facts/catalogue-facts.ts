import type { Article, Author, PublicationDate, Role, Section, Series, Slug, StaticPage } from '../../article'
import type { Problem } from '../../problem'
import type { Site } from '../../site'
import type { FactReader, Rules } from '../../store/rule'
import type { FieldTexts } from '../../text/fields'
import type { ArticleNames } from '../article-names'

/** A « Lire aussi » line whose target is known to exist. */
export type ReadAlsoTarget = ArticleTarget | { type: 'external'; href: string; label: string }

export interface ArticleTarget {
  type: 'article'
  slug: Slug
  /** What the author says that it brings. */
  role?: Role
}

/** What a content folder holds, put as it is read; a registry is absent where its file does not exist. Keys are in brackets. */
export interface PutFacts {
  /** `[]`: without the choices of the front page, which change every day and concern few pages. */
  site: Site
  frontChoices: Site['front']
  sections: Section[]
  authors: Author[]
  series: Series[]
  /** `[path]` of a text, as messages show it: the hash of its bytes. */
  source: string
  /** `[slug]` */
  article: Article
  page: StaticPage
  /** `[address]`: the permanent id under which it was published. */
  publishedId: string
  /** `[]`: origin and base path as `site.yml` says them, whatever those of this edition. */
  home: string
  /** `[src]`: what is wrong with a picture, nothing when it can be shown. */
  pictureFault: Pick<Problem, 'code' | 'found' | 'expected' | 'fix'>
  /** `[slug]`: a hash of the articles most like it by their words (`near/near-index.ts` has them). */
  similarHash: string
  /** `[slug]`: the articles that tell the same story in the same words. */
  nearDuplicates: NearDuplicate[]
}

/** `resemblance` is from 0 to 1. */
export interface NearDuplicate {
  slug: Slug
  resemblance: number
}

/** The words of an article by field, and its day: YYYY-MM-DD. */
export interface ArticleWords {
  day: string
  texts: FieldTexts
}

/** What is derived of them, in order. */
export interface CatalogueFacts extends PutFacts {
  /** `[kind]`: whether the newsroom keeps the names of sections, authors or series in a file. */
  hasRegistry: boolean
  identity: Identity
  /** `[kind/id]` of a name that no file keeps: as its oldest bearer spells it. */
  inferredName: Named
  /** `[]`: the sections of the paper, in the order of its menu. */
  sectionList: Section[]
  names: ArticleNames
  /** `[slug]`: how many articles cite one. */
  citationCount: number
  /** `[]`: sections that have a page. */
  sectionPages: Section[]
  links: Links
  /** `[slug]` of a static page whose « Lire aussi » name articles as they are now. */
  pageLinks: StaticPage
  /** `[id]` of a series: its articles in reading order. */
  seriesOrder: Slug[]
  seriesPosition: SeriesPosition
  /** `[]`: the editors' choices for the front page, under present names. */
  front: Site['front']
  /** `[]`: only its problems matter. */
  lostAddresses: true
  permanentId: string
  /** `[slug]`: what an article says, for whoever compares texts. */
  words: ArticleWords
  /** `[slug]`: the articles that it is linked with, in either direction. */
  linkedArticles: Slug[]
  nearArticles: Slug[]
  /** `[slug]`: only its problems matter. */
  linkWarnings: true
}

/** What other articles may have to know of one that they name. */
export interface Identity {
  slug: Slug
  title: string
  file: string
  date: PublicationDate
  updated?: PublicationDate
  /** A draft, or an article whose time has not come: known, so that links to it can be refused, and never printed. */
  draft: boolean
  /** When it will appear, where its time has not come. */
  release?: PublicationDate
  aliases: string[]
}

export interface Named {
  id: string
  name: string
}

/** What an article leads to. */
export interface Links {
  /** One list per `read-also` block of the body, in order, bare titles included. */
  readAlso: ReadAlsoTarget[][]
  /** Indexes of the prose blocks that are other articles' titles. */
  titleBlocks: number[]
  related?: ArticleTarget[]
  /** Articles that it links to, in order of first mention. */
  cites: Slug[]
}

/** Where an article stands in its series. Positions count from 1. */
export interface SeriesPosition {
  series: Series
  position: number
  count: number
  previous?: Slug
  next?: Slug
}

export type ReadFacts = FactReader<CatalogueFacts>
export type CatalogueRules = Rules<CatalogueFacts>

/** The lists that facts are gathered in, and what stands in them. */
export const lists = {
  /** A single member, for what there is one of: the rule of each such fact is over it. */
  single: 'paper',
  /** By slug: all the articles, drafts included. */
  articles: 'articles',
  pages: 'static-pages',
  /** Published articles in order of publication; the value is the title. */
  published: 'published',
  title: (folded: string) => `title/${folded}`,
  alias: (alias: string) => `alias/${alias}`,
  /** Texts that cannot be read: a link to one of them is no further problem. */
  unreadable: (slug: string) => `unreadable/${slug}`,
  unreadableTexts: 'unreadable-texts',
  unreadableTitle: (folded: string) => `unreadable-title/${folded}`,
  /** `kind/id` of the names that articles bear, and each place where one is written, the oldest article first. */
  inferredNames: 'bearers',
  spellings: (kindAndId: string) => `spellings/${kindAndId}`,
  inferredSections: 'open-sections',
  /** Published articles that bear a name, in order of publication; the same, most cited first. */
  articlesNaming: (kind: string, id: string) => `shelf/${kind}/${id}`,
  mostCited: (kind: string, id: string) => `cited/${kind}/${id}`,
  /** Ids of the authors of published articles; the value is the name. */
  authors: 'signatures',
  seriesIds: 'series-ids',
  /** Ids of the subjects of published articles; the value is the name. */
  tagIds: 'tag-ids',
  /** The series in which an author writes, by publication; each place where one of their articles is cited. */
  authorSeries: (author: string) => `author-series/${author}`,
  authorCitations: (author: string) => `author-citations/${author}`,
  /** Published articles that lead to others, in order of publication. */
  linking: 'leading',
  month: (month: string) => `month/${month}`,
  months: 'months',
  /** Published articles that cite one, or name it under `related`, the oldest first. */
  citing: (slug: string) => `citing/${slug}`,
  relating: (slug: string) => `relating/${slug}`,
  /** Addresses of the pages of the paper; former addresses, with present ones as values. */
  addresses: 'addresses',
  redirects: 'redirects',
  /** Addresses of texts, which keep their permanent ids. */
  textAddresses: 'permanent',
  /** Those of them that the list of published addresses lacks. */
  unlistedAddresses: 'unlisted',
  /** Addresses that were ever published, and those that are answered. */
  everPublished: 'ever-published',
  answeredAddresses: 'answered',
  /** Pictures that texts name. */
  pictures: 'pictures',
  /** Problems met as texts are read, and those of what they say of one another. */
  readingProblems: 'reading-problems',
  problems: 'problems',
  /** What could be better. */
  linkWarnings: 'remarks',
} as const
