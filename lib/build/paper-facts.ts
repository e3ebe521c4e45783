import type { Article, StaticPage } from '../article'
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
  /** `[]`: Git was asked for the versions of articles; it has none to tell, which is a problem. */
  hasHistory: true
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
  /** `[address]` of an article, where a feed shows it. */
  feedItem: Item
  /** `[address]` of the page of a feed; for the others, `[address]` of the file. */
  feed: TextFile[]
  /** `[]`: all the files that readers take away are rows; `[address]`: one of them. */
  bookList: true
  book: BookFile
  sitemap: TextFile[]
  redirect: Redirect
  file: TextFile[]
  /** `[path]`: the fact that a file is written from. */
  outputFile: Origin
}

export type TextFile = [path: string, content: string]

/** The page at a former address, before binding, and its part of the binding. */
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
  /** Files that readers take away, with the pages that they are taken from. */
  books: 'books',
  /** Sitemaps, and the entries of each as JSON, by address. */
  sitemaps: 'sitemaps',
  sitemap: (address: string) => `sitemap${address}`,
  /** The last change of each sitemap, as JSON. */
  sitemapDates: 'sitemap-dates',
  /** Machine files by address; all the files that are no pages, with their origin as JSON. */
  files: 'files',
  outputFiles: 'output-files',
} as const
