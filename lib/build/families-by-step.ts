import type { PaperFacts } from './paper-facts'

type Families = readonly (keyof PaperFacts & string)[]

/** The catalogue and its problems. The index of near articles reads `words`. */
export const CATALOGUE: Families = [
  'hasRegistry',
  'identity',
  'versions',
  'inferredName',
  'sectionList',
  'names',
  'sectionPages',
  'links',
  'pageLinks',
  'citationCount',
  'seriesOrder',
  'seriesPosition',
  'front',
  'movedAddresses',
  'lostAddresses',
  'permanentId',
  'internalLinks',
  'unsoundProblems',
  'words',
]

/** The warnings of `npm run links`. */
export const LINK_WARNINGS: Families = ['linkedArticles', 'nearArticles', 'linkWarnings']

/** The families that views read. */
const BEFORE_VIEWS: Families = [
  'linkedArticles',
  'nearArticles',
  'card',
  'image',
  'recommended',
  'adoption',
  'passage',
  'frame',
]

/** The files to take away come before the views, because pages show their sizes. */
export const BOOKS: Families = [...BEFORE_VIEWS, 'bookList', 'book']

export const VIEWS: Families = [...BEFORE_VIEWS, 'view', 'searched', 'namedPages', 'pictureFiles']

/** The files that are not pages; the build tracks the changes of each. */
const TEXT_FILES: Families = ['feed', 'sitemap', 'redirect', 'file']

export const TEXTS: Families = ['feedItem', ...TEXT_FILES]

export const FILES: Families = ['outputFile']

/** Everything that a build derives. */
export const EDITION: Families = [...CATALOGUE, ...BOOKS, ...VIEWS, ...TEXTS, ...FILES]

/** Families whose changes are acknowledged once the edition is published. */
export const PUBLISHED: Families = ['book', 'view', 'pictureFiles', ...TEXT_FILES, ...FILES]
