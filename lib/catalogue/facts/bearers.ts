import type { Section } from '../../article'
import { hueOf } from '../../content/hues'
import { compareFrench } from '../../french/sort'
import { typesetText } from '../../markdown/typography/text'
import { sectionPath } from '../../paths'
import type { Rule } from '../../store/rule'
import { type CatalogueFacts, lists } from './facts'
import { member } from './rows'

const REGISTRIES = { section: 'sections', author: 'authors', series: 'series' } as const

/** By kind. Subjects are never kept in a file. */
export const isClosed: Rule<CatalogueFacts, 'isClosed'> = {
  derive(kind, read) {
    const registry = REGISTRIES[kind as keyof typeof REGISTRIES]
    return { value: registry !== undefined && read.fact(registry, '') !== undefined }
  },
}

/** By `kind/id`, of names that no file keeps: one id is one bearer, who takes the spelling of the oldest article. */
export const bearer: Rule<CatalogueFacts, 'bearer'> = {
  over: lists.bearers,
  derive(kindAndId, read) {
    const [kind = '', id = ''] = kindAndId.split('/')
    const [oldest] = read.list(lists.spellings(kindAndId), { limit: 1 })
    if (oldest?.value === undefined) return {}
    const name = typesetText(oldest.value)
    return { value: { id, name }, rows: kind === 'section' ? [member(lists.openSections, id, name)] : [] }
  },
}

/** Those of `sections.yml` in its order; else those that articles name, in French order. */
export const sectionList: Rule<CatalogueFacts, 'sectionList'> = {
  over: lists.paper,
  derive(_, read) {
    const closed = read.fact('sections', '')
    if (closed) return { value: closed }
    const named = read.list(lists.openSections).sort((a, b) => compareFrench(a.member, b.member))
    const value = named.map(({ member: id, value: name = '' }, index): Section => {
      return { id, name, short: name, hue: hueOf(index) }
    })
    return { value }
  },
}

/** A section of `sections.yml` has a page even before its first article. */
export const sectionPages: Rule<CatalogueFacts, 'sectionPages'> = {
  over: lists.paper,
  derive(_, read) {
    const all = read.fact('sectionList', '') ?? []
    const isUsed = ({ id }: Section) => read.list(lists.shelf('section', id), { limit: 1 }).length > 0
    const value = read.fact('isClosed', 'section') ? all : all.filter(isUsed)
    return { value, rows: value.map(({ id }) => member(lists.addresses, sectionPath(id))) }
  },
}
