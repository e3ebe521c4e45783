import type { Article, StaticPage } from '../article/article'
import type { BookFile } from '../books/book-file'
import type { Item } from '../feeds/item'
import type { NamedPage } from '../search/index-format'
import type { SearchArticle } from '../search/search-article'
import type { LanguageCode } from '../site'
import type { ViewFacts } from '../views/view-facts'

/** The facts of a build, by family. Keys are in brackets. */
export interface PaperFacts extends ViewFacts {
  /** `[]`: carries the problems of the folder and of its settings. */
  folder: true
  documentFrequencies: true
  /** `[]`: whether the history of Git was read. */
  hasHistory: true
  /** `[]`: carries the problem of a missing or shallow history. */
  historyFault: true
  /**
   * `[path]` of a text that changed: its last version without errors, until the new one is sound.
   */
  formerArticle: Article
  formerPage: StaticPage
  /** `[slug]` */
  searched: SearchArticle
  /** `[]`: pages that the search proposes by name. */
  namedPages: NamedPage[]
  /** `[request]`, as JSON: the paths of the files of a picture or a cover. */
  pictureFiles: string[]
  /** `[address]` of an article, as feeds show it. */
  feedItem: Item
  /** `[address]` of the page that the feed belongs to. */
  feed: TextFile[]
  /** `[]`: its rows are the files that readers take away. */
  bookList: true
  /** `[address]` of the file, here and below. */
  book: BookFile
  sitemap: TextFile[]
  redirect: Redirect
  file: TextFile[]
  /** `[path]`: the fact that a file is written from. */
  outputFile: Origin
}

export type TextFile = [path: string, content: string]

/** The page at a former address before binding, and the options of its binding. */
export interface Redirect {
  page: string
  basePath: string
  language: LanguageCode
  policy?: string
}

export interface Origin {
  family: 'view' | 'book' | 'pictureFiles' | 'feed' | 'sitemap' | 'redirect' | 'file'
  key: string
}

/** The lists of the build, beside those of the catalogue. */
export const buildLists = {
  /** Requests of pictures, as JSON. */
  pictureRequests: 'picture-requests',
  /** Pages that have a feed. */
  feeds: 'feeds',
  /** Files that readers take away, with the pages they are taken from. */
  books: 'books',
  /** Sitemaps by address. */
  sitemaps: 'sitemaps',
  /** The entries of one sitemap, as JSON. */
  sitemap: (address: string) => `sitemap${address}`,
  /** The last change of each sitemap, as JSON. */
  sitemapDates: 'sitemap-dates',
  /** Machine files by address. */
  files: 'files',
  /** Every file that is not a page, with its origin as JSON. */
  outputFiles: 'output-files',
} as const
