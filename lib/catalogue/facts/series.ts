import type { Slug } from '../../article/slug'
import type { Rule } from '../../store/rule'
import { articleIndex } from '../article-index'
import type { LinkContext } from '../resolve-target'
import { orderSeries } from '../series-order'
import { settingPlaces } from '../source-lines'
import type { CatalogueContext } from './catalogue-context'
import type { CatalogueFacts } from './catalogue-facts'
import { problemRows } from './list-rows'
import { lists } from './lists'
import { registriesFrom } from './names-of-articles'

/** By id: the articles of a series in reading order. */
export function seriesOrder({ name, textOf }: CatalogueContext): Rule<CatalogueFacts, 'seriesOrder'> {
  return {
    keyList: lists.seriesIds,
    derive(id, read) {
      const series = registriesFrom(read).series.find(id)
      const slugs = read.list(lists.articlesNaming('series', id)).map(({ member }) => member as Slug)
      if (!series) return {}
      const context: LinkContext = { index: articleIndex(read, textOf), problems: [] }
      const places = settingPlaces(context.index.textOf, name, 'series.yml')
      const value = orderSeries(series, slugs, places, context)
      return { value, rows: problemRows(context.problems) }
    },
  }
}

/** By slug of an article that belongs to a series. */
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
