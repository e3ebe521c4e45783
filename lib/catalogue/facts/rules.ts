import { linkWarnings } from '../link-graph/link-warnings'
import type { TextOf } from '../source-lines'
import type { CatalogueRules } from './catalogue-facts'
import { identity } from './identity'
import { citationCount, links, pageLinks } from './links'
import { names } from './names'
import { linkedArticles, nearArticles, type SimilarTo } from './near-articles'
import { front, lostAddresses, permanentId, seriesOrder, seriesPosition } from './paper'
import { hasRegistry, inferredName, sectionList, sectionPages } from './registries'
import { words } from './words'

/**
 * What the rules know that is no fact: the content folder as messages name it, its files, to quote their lines, and the index of near
 * articles, whose hashes are facts.
 */
export interface CatalogueContext {
  name: string
  textOf: TextOf
  similarTo: SimilarTo
}

/** How everything that a paper knows of itself is derived, in order. */
export function catalogueRules(folder: CatalogueContext): CatalogueRules {
  return {
    hasRegistry,
    identity: identity(folder),
    inferredName,
    sectionList,
    names: names(folder),
    sectionPages,
    links: links(folder),
    citationCount,
    pageLinks: pageLinks(folder),
    seriesOrder: seriesOrder(folder),
    seriesPosition,
    front: front(folder),
    lostAddresses: lostAddresses(folder),
    permanentId,
    words,
    linkedArticles,
    nearArticles: nearArticles(folder.similarTo),
    linkWarnings: linkWarnings(folder),
  }
}
