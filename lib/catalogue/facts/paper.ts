import type { Slug } from '../../article'
import { slugOf } from '../../paths'
import type { Rule } from '../../store/rule'
import { articleIndex } from '../article-index'
import { resolveFrontChoices } from '../front-choices'
import { lostAddressErrors, permanentIdAt } from '../published-addresses'
import type { LinkContext } from '../resolve-target'
import { orderSeries } from '../series-order'
import { settingsPlace } from '../settings'
import { type CatalogueFacts, lists } from './catalogue-facts'
import { registriesFrom } from './names'
import { memberRow, problemRows } from './rows'
import type { CatalogueContext } from './rules'

/** By id: the articles of a series in the order in which they are read. */
export function seriesOrder({ name, textOf }: CatalogueContext): Rule<CatalogueFacts, 'seriesOrder'> {
  return {
    keyList: lists.seriesIds,
    derive(id, read) {
      const series = registriesFrom(read).series.find(id)
      const slugs = read.list(lists.articlesNaming('series', id)).map(({ member }) => member as Slug)
      if (!series) return {}
      const desk: LinkContext = { index: articleIndex(read, textOf), problems: [] }
      const value = orderSeries(series, slugs, settingsPlace(name, 'series.yml'), desk)
      return { value, rows: problemRows(desk.problems) }
    },
  }
}

/** By slug, of articles that belong to a series. */
export const seriesPosition: Rule<CatalogueFacts, 'seriesPosition'> = {
  derive(slug, read) {
    const series = read.fact('names', slug)?.series
    const slugs = series && read.fact('seriesOrder', series.id)
    const index = slugs?.indexOf(slug as Slug) ?? -1
    if (!series || !slugs || index < 0) return {}
    const [previous, next] = [slugs[index - 1], slugs[index + 1]]
    const beside = { ...(previous && { previous }), ...(next && { next }) }
    return { value: { series, position: index + 1, count: slugs.length, ...beside } }
  },
}

export function front({ name, textOf }: CatalogueContext): Rule<CatalogueFacts, 'front'> {
  return {
    keyList: lists.single,
    derive(_, read) {
      const choices = read.fact('frontChoices', '') ?? { seconds: [] }
      const desk: LinkContext = { index: articleIndex(read, textOf), problems: [] }
      const value = resolveFrontChoices(choices, registriesFrom(read).series, settingsPlace(name, 'site.yml'), desk)
      return { value, rows: problemRows(desk.problems) }
    },
  }
}

/** Only its problems matter: addresses that were promised to readers. */
export function lostAddresses({ name, textOf }: CatalogueContext): Rule<CatalogueFacts, 'lostAddresses'> {
  return {
    keyList: lists.single,
    derive: (_, read) => ({
      value: true,
      rows: problemRows(lostAddressErrors(name, articleIndex(read, textOf), read)),
    }),
  }
}

/** By address of a text. */
export const permanentId: Rule<CatalogueFacts, 'permanentId'> = {
  keyList: lists.textAddresses,
  derive(address, read) {
    const article = address.startsWith('/articles/') ? read.fact('identity', slugOf(address)) : undefined
    const value = permanentIdAt(address as `/${string}`, article ?? { aliases: [] }, read)
    return {
      value,
      rows: read.fact('publishedId', address) === undefined ? [memberRow(lists.unlistedAddresses, address)] : [],
    }
  },
}
