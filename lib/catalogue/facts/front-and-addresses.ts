import { joinOr } from '../../french/join-lists'
import { nearest } from '../../french/nearest'
import { slugOf } from '../../paths'
import type { Problem } from '../../problem'
import type { NamedLink } from '../../site'
import type { Rule } from '../../store/rule'
import { articleIndex } from '../article-index'
import { resolveFrontChoices } from '../front-choices'
import { inSetting, movedButPublished, unknownAddress } from '../link-errors'
import { findLostAddresses, permanentIdAt } from '../published-addresses'
import type { LinkContext } from '../resolve-target'
import { addressPlace, correctedLine, type SettingPlace, settingPlaces } from '../source-lines'
import type { CatalogueContext } from './catalogue-context'
import type { CatalogueFacts } from './catalogue-facts'
import { memberRow, problemRows } from './list-rows'
import { lists } from './lists'
import { registriesFrom } from './names-of-articles'
import { publishesItself, shownAddress, unknownAndNearest } from './published-pages'

export function front({ name, textOf }: CatalogueContext): Rule<CatalogueFacts, 'front'> {
  return {
    keyList: lists.single,
    derive(_, read) {
      const choices = read.fact('frontChoices', '') ?? { seconds: [] }
      const context: LinkContext = { index: articleIndex(read, textOf), problems: [] }
      const places = settingPlaces(context.index.textOf, name, 'site.yml')
      const value = resolveFrontChoices(choices, registriesFrom(read).series, places, context)
      const ids = (read.fact('sectionPages', '') ?? []).map(({ id }) => id)
      const menu = unknownInMenu(read.fact('site', '')?.menu ?? [], ids, places)
      return { value, rows: problemRows([...context.problems, ...menu]) }
    },
  }
}

/** The sections that the menu names must have a page. */
function unknownInMenu(
  menu: readonly (string | NamedLink)[],
  ids: readonly string[],
  placeOf: SettingPlace,
): Problem[] {
  return menu.flatMap((entry, index): Problem[] => {
    if (typeof entry !== 'string' || ids.includes(entry)) return []
    const [near] = nearest(entry, ids, 1)
    const problem: Problem = {
      severity: 'error',
      code: 'unknown-section',
      place: placeOf(['menu', index]),
      found: `la rubrique « ${entry} » n’existe pas`,
      expected: `une rubrique du journal est attendue${ids.length > 0 ? ` : ${joinOr(ids)}` : ''}`,
      ...(near !== undefined && { fix: `- ${near}` }),
    }
    return [inSetting('menu', problem)]
  })
}

/** Derives only errors: published addresses that nothing serves any more. */
export function lostAddresses({ name, textOf }: CatalogueContext): Rule<CatalogueFacts, 'lostAddresses'> {
  return {
    keyList: lists.single,
    derive(_, read) {
      const { isForeign, problems } = findLostAddresses(name, articleIndex(read, textOf), read)
      return { value: { isForeign }, rows: problemRows(problems) }
    },
  }
}

/** Redirections from the former addresses of lists and pages, and their errors. */
export function movedAddresses({ name, textOf }: CatalogueContext): Rule<CatalogueFacts, 'movedAddresses'> {
  return {
    keyList: lists.single,
    derive(_, read) {
      const source = articleIndex(read, textOf).textOf
      const placeOf = (address: string) => addressPlace(source, name, 'moved', address)
      const moved = read.fact('moved', '') ?? []
      const problems = moved.flatMap(({ from, to }) => {
        const shown = shownAddress(from, read)
        if (publishesItself(from, read)) return [movedButPublished(placeOf(shown), shown, source)]
        if (publishesItself(to, read)) return []
        const [unknown, near] = unknownAndNearest(to, read)
        const place = placeOf(unknown)
        const fix = correctedLine(source, place, unknown, near, () => undefined)
        return [inSetting('moved', unknownAddress(place, unknown, near, fix))]
      })
      const rows = moved.flatMap(({ from, to }) => [
        memberRow(lists.redirects, from, to),
        memberRow(lists.answeredAddresses, from),
      ])
      return { value: true, rows: [...problemRows(problems), ...rows] }
    },
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
