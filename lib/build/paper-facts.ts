import type { SearchArticle } from '../search/search-article'
import type { ViewFacts } from '../views/page-context'

/** All that a build knows of a paper. Keys are in brackets. */
export interface PaperFacts extends ViewFacts {
  /** `[]`: only the problems of the folder and of its settings matter. */
  folder: true
  documentFrequencies: true
  /** `[address]` of a picture: how many bytes its file has, put once it is encoded. */
  bytes: number
  /** `[slug]` */
  searched: SearchArticle
  /** `[order]`, as JSON: the paths of the files of a picture or of a cover. */
  pictureFiles: string[]
  /** `[address]` of the page that the files accompany; `[address]` of the file. */
  feed: TextFile[]
  sitemap: TextFile[]
  redirect: Moved
  file: TextFile[]
  /** `[path]`: which fact a file is written from. */
  outputFile: Origin
}

export type TextFile = [path: string, content: string]

/** The page at a former address, before it is bound, and what binds it. */
export interface Moved {
  page: string
  basePath: string
  policy?: string
}

export interface Origin {
  family: 'view' | 'pictureFiles' | 'feed' | 'sitemap' | 'redirect' | 'file'
  key: string
}

/** Lists that the build adds to those of the catalogue. */
export const buildLists = {
  /** Orders of pictures, as JSON. */
  pictureRequests: 'picture-requests',
  /** Pages that have a feed. */
  feeds: 'feeds',
  /** Sitemaps, and the entries of each as JSON, by address. */
  sitemaps: 'sitemaps',
  sitemap: (address: string) => `sitemap${address}`,
  /** The last change of each sitemap, as JSON. */
  sitemapDates: 'sitemap-dates',
  /** Files that the paper always has, by address; every file that is no page, with its origin as JSON. */
  files: 'files',
  outputFiles: 'output-files',
} as const
