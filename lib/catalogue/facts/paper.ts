import type { Slug } from '../../article'
import { slugOf } from '../../paths'
import type { Rule } from '../../store/rule'
import { frontChoices } from '../front'
import { knownTo } from '../known'
import { brokenPromises, permanentIdAt } from '../published'
import { inEditorsOrder } from '../series-order'
import { settingsPlace } from '../settings'
import type { Desk } from '../target'
import { type CatalogueFacts, lists } from './facts'
import { registersIn } from './name-facts'
import { member, problemRows } from './rows'
import type { Folder } from './rules'

/** By id: the articles of a series in the order in which they are read. */
export function seriesOrder({ name, textOf }: Folder): Rule<CatalogueFacts, 'seriesOrder'> {
  return {
    over: lists.seriesIds,
    derive(id, read) {
      const series = registersIn(read).series.find(id)
      const slugs = read.list(lists.shelf('series', id)).map(({ member }) => member as Slug)
      if (!series) return {}
      const desk: Desk = { known: knownTo(read, textOf), problems: [] }
      const value = inEditorsOrder(series, slugs, settingsPlace(name, 'series.yml'), desk)
      return { value, rows: problemRows(desk.problems) }
    },
  }
}

/** By slug, of articles that belong to a series. */
export const position: Rule<CatalogueFacts, 'position'> = {
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

export function front({ name, textOf }: Folder): Rule<CatalogueFacts, 'front'> {
  return {
    over: lists.paper,
    derive(_, read) {
      const choices = read.fact('frontChoices', '') ?? { seconds: [] }
      const desk: Desk = { known: knownTo(read, textOf), problems: [] }
      const value = frontChoices(choices, registersIn(read).series, settingsPlace(name, 'site.yml'), desk)
      return { value, rows: problemRows(desk.problems) }
    },
  }
}

/** Only its problems matter: addresses that were promised to readers. */
export function promises({ name, textOf }: Folder): Rule<CatalogueFacts, 'promises'> {
  return {
    over: lists.paper,
    derive: (_, read) => ({ value: true, rows: problemRows(brokenPromises(name, knownTo(read, textOf), read)) }),
  }
}

/** By address of a text. */
export const permanentId: Rule<CatalogueFacts, 'permanentId'> = {
  over: lists.permanent,
  derive(address, read) {
    const article = address.startsWith('/articles/') ? read.fact('identity', slugOf(address)) : undefined
    const value = permanentIdAt(address as `/${string}`, article ?? { aliases: [] }, read)
    return { value, rows: read.fact('publishedId', address) === undefined ? [member(lists.unlisted, address)] : [] }
  },
}
