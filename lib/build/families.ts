import type { PaperFacts } from './paper-facts'

type Families = readonly (keyof PaperFacts & string)[]

/** What the paper knows of itself, its problems included. */
export const CATALOGUE: Families = [
  'isClosed',
  'identity',
  'bearer',
  'sectionList',
  'names',
  'sectionPages',
  'links',
  'pageLinks',
  'citations',
  'seriesOrder',
  'position',
  'front',
  'promises',
  'permanentId',
]

/** What the desk is told besides. */
export const REMARKS: Families = ['ties', 'near', 'remarks']

export const VIEWS: Families = ['ties', 'near', 'card', 'image', 'frame', 'view', 'pictureFiles']

export const TEXTS: Families = ['feed', 'sitemap', 'redirect', 'file']

export const FILES: Families = ['outputFile']
