import type { Article, StaticPage } from '../../article/article'
import type { Role } from '../../article/link'
import type { PublicationDate } from '../../article/publication-date'
import type { Author, Section, Series, Tag } from '../../article/registry'
import type { Slug } from '../../article/slug'
import type { Problem } from '../../problem'
import type { Site } from '../../site'
import type { FactReader, Rules } from '../../store/rule'
import type { FieldTexts } from '../../text/indexed-fields'

/** A resolved « Lire aussi » link. */
export type ReadAlsoTarget = ArticleTarget | { type: 'external'; href: string; label: string }

export interface ArticleTarget {
  type: 'article'
  slug: Slug
  /** The id of a heading: the part of the target that the author names. */
  fragment?: string
  /** The role of the target, as its author wrote it. */
  role?: Role
}

/**
 * The facts read from the content folder, by family; a registry is absent where its file does not
 * exist. The key of each fact is in brackets.
 */
interface PutFacts {
  /** `[]`: without the front page choices, which change daily and affect few pages. */
  site: Site
  frontChoices: Site['front']
  /** `[]`: the former addresses of lists and pages. */
  moved: Site['moved']
  sections: Section[]
  authors: Author[]
  series: Series[]
  /** `[path]` of a text as messages show it: the hash of its bytes. */
  source: string
  /** `[slug]` */
  article: Article
  page: StaticPage
  /** `[path]`: the readable part of a text with errors, with the slug that it would have. */
  unsoundText: Article
  /** `[address]`: the permanent id under which the text was published. */
  publishedId: string
  /** `[]`: origin and base path from `site.yml`, even where this build overrides them. */
  home: string
  /** `[src]`: why a picture cannot be shown; absent for a sound picture. */
  pictureFault: Pick<Problem, 'code' | 'found' | 'expected' | 'fix'>
  /** `[path]`: why a document cannot be published. */
  documentFault: Pick<Problem, 'code' | 'found' | 'expected' | 'fix'>
  /** `[slug]` of a text that changed in Git: its events, oldest first. */
  history: TextEvent[]
  /** `[slug]`: a hash of its similar articles, which the near index stores. */
  similarHash: string
  /** `[slug]`: its near duplicates. */
  nearDuplicates: NearDuplicate[]
}

/** `resemblance` is from 0 to 1. */
interface NearDuplicate {
  slug: Slug
  resemblance: number
}

/** The words of an article by field, and its day: YYYY-MM-DD. */
interface ArticleWords {
  day: string
  texts: FieldTexts
}

/** All facts of the catalogue, in the order in which rules derive them. */
export interface CatalogueFacts extends PutFacts {
  /** `[kind]`: whether the newsroom lists the names of sections, authors or series in a file. */
  hasRegistry: boolean
  identity: Identity
  /** `[slug]` of an article that changed after publication: its public versions, oldest first. */
  versions: PublicVersion[]
  /** `[kind/id]` of a name without a registry, as the oldest article spells it. */
  inferredName: Named
  /** `[]`: the sections of the paper, in the order of its menu. */
  sectionList: Section[]
  names: ArticleNames
  /** `[slug]`: how many articles cite it. */
  citationCount: number
  /** `[]`: sections that have a page. */
  sectionPages: Section[]
  links: Links
  /** `[slug]` of a static page, with the current slugs of articles in its « Lire aussi ». */
  pageLinks: StaticPage
  /** `[id]` of a series: its articles in reading order. */
  seriesOrder: Slug[]
  seriesPosition: SeriesPosition
  /** `[]`: the choices of the front page, with the current slugs of articles. */
  front: Site['front']
  /** `[]`: derived for its rows and its errors. */
  movedAddresses: true
  lostAddresses: { isForeign: boolean }
  /** `[slug]`: the ids of its headings and notes, to which links may lead. */
  anchors: string[]
  /** `[address]` of a text: derived for its errors alone. */
  internalLinks: true
  permanentId: string
  /** `[path]` of a text with errors: derived for its errors alone. */
  unsoundProblems: true
  /** `[slug]`: the words of an article, for the indexes. */
  words: ArticleWords
  /** `[slug]`: the articles it links to or that link to it. */
  linkedArticles: Slug[]
  nearArticles: Slug[]
  /** `[slug]`: only its problems matter. */
  linkWarnings: true
}

/** The words of one version of a text. */
export interface VersionText {
  title: string
  deck?: string
  /** Plain text, a paragraph each. */
  paragraphs: string[]
}

/** The state of a text after a commit. An `unreadable` text has errors for today's parser. */
export type TextEvent = { at: number } & (
  | { state: 'private' | 'removed' | 'unreadable' }
  /** `from` is when it could be read, which is after its commit for an article to come. */
  | { state: 'public'; from: number; date: PublicationDate; text: VersionText }
)

export interface PublicVersion {
  date: PublicationDate
  text: VersionText
}

/** What other texts need to know about an article that they name. */
export interface Identity {
  slug: Slug
  title: string
  lang: string
  file: string
  date: PublicationDate
  updated?: PublicationDate
  /**
   * True for a draft and for a scheduled article: known, so that links to it get their own message,
   * and never published.
   */
  draft: boolean
  /**
   * It was published and then withdrawn: its page says so, and the rest of the paper treats it as a
   * draft.
   */
  withdrawn?: true
  /** When a scheduled article will be published. */
  release?: PublicationDate
  aliases: string[]
}

export interface Named {
  id: string
  name: string
}

/** The section, authors, series and tags of an article. */
export interface ArticleNames {
  section?: Section
  authors: Author[]
  series?: Series
  tags: Tag[]
}

/** The resolved links of an article. */
export interface Links {
  /** One list per `read-also` block of the body, in order, bare titles included. */
  readAlso: ReadAlsoTarget[][]
  /** Indexes of the prose blocks that are titles of other articles. */
  titleBlocks: number[]
  related?: ArticleTarget[]
  /** Articles that it links to, in order of first mention. */
  cites: Slug[]
}

/** The place of an article in its series. Positions count from 1. */
export interface SeriesPosition {
  series: Series
  position: number
  count: number
  previous?: Slug
  next?: Slug
}

export type ReadFacts = FactReader<CatalogueFacts>
export type CatalogueRules = Rules<CatalogueFacts>
