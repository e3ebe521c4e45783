import type { TextOf } from '../excerpt'
import { remarks } from '../graph/check'
import { bearer, isClosed, sectionList, sectionPages } from './bearers'
import type { CatalogueRules } from './facts'
import { identity } from './identity'
import { citations, links, pageLinks } from './links'
import { names } from './name-facts'
import { front, permanentId, position, promises, seriesOrder } from './paper'
import { near, type PoolOf, ties } from './ties'
import { words } from './words'

/**
 * What the rules know that is no fact: the content folder as messages name it, its files, to quote their lines, and the index of near
 * articles, whose hashes are facts.
 */
export interface Folder {
  name: string
  textOf: TextOf
  poolOf: PoolOf
}

/** How everything that a paper knows of itself is derived, in order. */
export function catalogueRules(folder: Folder): CatalogueRules {
  return {
    isClosed,
    identity: identity(folder),
    bearer,
    sectionList,
    names: names(folder),
    sectionPages,
    links: links(folder),
    citations,
    pageLinks: pageLinks(folder),
    seriesOrder: seriesOrder(folder),
    position,
    front: front(folder),
    promises: promises(folder),
    permanentId,
    words,
    ties,
    near: near(folder.poolOf),
    remarks: remarks(folder),
  }
}
