import { isSlug } from '../../article/slug'
import { versionsPath } from '../../paths'
import type { Rule } from '../../store/rule'
import { publicVersions } from '../public-versions'
import type { CatalogueFacts } from './catalogue-facts'
import { memberRow } from './list-rows'
import { lists } from './lists'

/**
 * By slug: the versions of an article that changed after publication. The history of a renamed text
 * includes that of its aliases.
 */
export const versions: Rule<CatalogueFacts, 'versions'> = {
  keyList: lists.histories,
  storesValue: false,
  derive(slug, read) {
    const identity = read.fact('identity', slug)
    if (!identity || identity.draft || read.fact('article', slug)?.versions === false) return {}
    const names = [slug, ...identity.aliases.filter(isSlug)]
    const value = publicVersions(names.flatMap((name) => [read.fact('history', name) ?? []]))
    return value.length < 2 ? {} : { value, rows: [memberRow(lists.addresses, versionsPath(slug))] }
  },
}
