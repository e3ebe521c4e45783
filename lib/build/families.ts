import type { PaperFacts } from './paper-facts'

type Families = readonly (keyof PaperFacts & string)[]

/** What the paper knows of itself, its problems included; near articles are told of the words. */
export const CATALOGUE: Families = [
  'hasRegistry',
  'identity',
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
  'lostAddresses',
  'permanentId',
  'words',
]

/** What the desk is told besides. */
export const LINK_WARNINGS: Families = ['linkedArticles', 'nearArticles', 'linkWarnings']

export const VIEWS: Families = [
  'linkedArticles',
  'nearArticles',
  'card',
  'image',
  'frame',
  'view',
  'searched',
  'pictureFiles',
]

export const TEXTS: Families = ['feed', 'sitemap', 'redirect', 'file']

export const FILES: Families = ['outputFile']

/** What a build settles. */
export const EDITION: Families = [...CATALOGUE, ...VIEWS, ...TEXTS, ...FILES]

/** Watched until the edition is switched. */
export const PUBLISHED: Families = ['view', 'pictureFiles', ...TEXTS, ...FILES]
