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

/** What pages are made of, before them. */
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

/** What readers take away: pages tell how heavy it is. */
export const BOOKS: Families = [...BEFORE_VIEWS, 'bookList', 'book']

export const VIEWS: Families = [...BEFORE_VIEWS, 'view', 'searched', 'namedPages', 'pictureFiles']

/** The files that are no pages, each tracked as such. */
const TEXT_FILES: Families = ['feed', 'sitemap', 'redirect', 'file']

export const TEXTS: Families = ['feedItem', ...TEXT_FILES]

export const FILES: Families = ['outputFile']

/** All that a build derives. */
export const EDITION: Families = [...CATALOGUE, ...BOOKS, ...VIEWS, ...TEXTS, ...FILES]

/** Families whose changes are acknowledged once the edition is published. */
export const PUBLISHED: Families = ['book', 'view', 'pictureFiles', ...TEXT_FILES, ...FILES]
