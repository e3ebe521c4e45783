import { linkWarnings } from '../link-graph/link-warnings'
import type { CatalogueContext } from './catalogue-context'
import type { CatalogueRules } from './catalogue-facts'
import { front, lostAddresses, movedAddresses, permanentId } from './front-and-addresses'
import { identity } from './identity'
import { anchors, internalLinks } from './internal-links'
import { citationCount, links, pageLinks } from './links'
import { names } from './names-of-articles'
import { linkedArticles, nearArticles, words } from './near-articles'
import { hasRegistry, inferredName, sectionList, sectionPages } from './sections-and-names'
import { seriesOrder, seriesPosition } from './series'
import { unsoundProblems } from './unsound-texts'
import { versions } from './versions'

/** The rules that derive the facts of the catalogue, in order. */
export function catalogueRules(context: CatalogueContext): CatalogueRules {
  return {
    hasRegistry,
    identity: identity(context),
    versions,
    inferredName,
    sectionList,
    names: names(context),
    sectionPages,
    anchors,
    links: links(context),
    citationCount,
    pageLinks: pageLinks(context),
    seriesOrder: seriesOrder(context),
    seriesPosition,
    front: front(context),
    movedAddresses: movedAddresses(context),
    lostAddresses: lostAddresses(context),
    permanentId,
    internalLinks: internalLinks(context),
    unsoundProblems: unsoundProblems(context),
    words,
    linkedArticles,
    nearArticles: nearArticles(context.similarTo),
    linkWarnings: linkWarnings(context),
  }
}
