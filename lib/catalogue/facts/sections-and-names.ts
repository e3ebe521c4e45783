import type { Section } from '../../article/registry'
import { hueOf } from '../../content/hues'
import { compareFrench } from '../../french/sort'
import { sectionPath } from '../../paths'
import { DEFAULT_SITE } from '../../site'
import type { Rule } from '../../store/rule'
import { typesetText } from '../../typography/typeset-text'
import { varietyOf } from '../../typography/varieties'
import type { CatalogueFacts } from './catalogue-facts'
import { memberRow } from './list-rows'
import { lists } from './lists'

const REGISTRIES = { section: 'sections', author: 'authors', series: 'series' } as const

/** By kind. Tags have no file. */
export const hasRegistry: Rule<CatalogueFacts, 'hasRegistry'> = {
  derive(kind, read) {
    const registry = REGISTRIES[kind as keyof typeof REGISTRIES]
    return { value: registry !== undefined && read.fact(registry, '') !== undefined }
  },
}

/**
 * By `kind/id` of a name without a registry: one id has one spelling, that of the oldest article.
 */
export const inferredName: Rule<CatalogueFacts, 'inferredName'> = {
  keyList: lists.inferredNames,
  derive(kindAndId, read) {
    const [kind = '', id = ''] = kindAndId.split('/')
    const [oldest] = read.list(lists.spellings(kindAndId), { limit: 1 })
    if (oldest?.value === undefined) return {}
    const { language } = read.fact('site', '') ?? DEFAULT_SITE
    const name = typesetText(oldest.value, varietyOf(language, language))
    return { value: { id, name }, rows: kind === 'section' ? [memberRow(lists.inferredSections, id, name)] : [] }
  },
}

/** The sections of `sections.yml` in its order; else those that articles name, in French order. */
export const sectionList: Rule<CatalogueFacts, 'sectionList'> = {
  keyList: lists.single,
  derive(_, read) {
    const closed = read.fact('sections', '')
    if (closed) return { value: closed }
    const named = read.list(lists.inferredSections).sort((a, b) => compareFrench(a.member, b.member))
    const value = named.map(({ member: id, value: name = '' }, index): Section => {
      return { id, name, short: name, hue: hueOf(index) }
    })
    return { value }
  },
}

/** A section of `sections.yml` has a page even before its first article. */
export const sectionPages: Rule<CatalogueFacts, 'sectionPages'> = {
  keyList: lists.single,
  derive(_, read) {
    const all = read.fact('sectionList', '') ?? []
    const isUsed = ({ id }: Section) => read.list(lists.articlesNaming('section', id), { limit: 1 }).length > 0
    const value = read.fact('hasRegistry', 'section') ? all : all.filter(isUsed)
    return { value, rows: value.map(({ id }) => memberRow(lists.addresses, sectionPath(id))) }
  },
}
