import type { OutputWriter } from '../output/output-writer'
import type { Address } from '../paths'
import { pageFile } from '../press/printed'
import type { Facts } from '../store/facts'
import { hashOf } from '../store/reads'
import type { PaperFacts } from './paper-facts'
import type { BuildState } from './state'

/** What a build does to the pages of the edition before it. */
export interface PageChanges {
  render: Address[]
  remove: Address[]
  /** How many pages there are. */
  total: number
  /** Hash of what surrounds every page. */
  frame: string
  /** Whether all pages are rendered, since the code or what surrounds them has changed. */
  isAll: boolean
}

/** A page is rendered when its view, what surrounds it or the code is another, or when its file is no longer as it was written. */
export function pageChanges(
  facts: Facts<PaperFacts>,
  state: BuildState,
  code: string,
  writer: Pick<OutputWriter, 'isIntact'>,
): PageChanges {
  const frame = hashOf(facts.fact('frame', ''))
  const isAll = state.get('code') !== code || state.get('frame') !== frame
  const pages = facts.keys('view').map(({ key }) => key as Address)
  const changed = facts.changed('view')
  const others = new Set(changed.flatMap(({ key, hash }) => (hash === '' ? [] : [key])))
  return {
    render: pages.filter((address) => isAll || others.has(address) || !writer.isIntact(pageFile(address))),
    remove: changed.flatMap(({ key, hash }) => (hash === '' ? [key as Address] : [])),
    total: pages.length,
    frame,
    isAll,
  }
}
