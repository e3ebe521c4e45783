import { NOT_FOUND_FILE } from '../html/page-file'
import { addressOf } from '../output/address'
import type { OutputWriter } from '../output/output-writer'
import type { Address } from '../paths'
import { NOT_FOUND } from '../paths'
import type { Facts } from '../store/facts'
import { hashOf } from '../store/reads'
import type { BuildState } from './build-state'
import type { PaperFacts } from './paper-facts'

/** What a build does to the pages of the edition before it. */
export interface PageChanges {
  render: Address[]
  remove: Address[]
  /** How many pages there are. */
  total: number
  /** Hash of what surrounds every page. */
  frame: string
}

/** A page is rendered when its view, what surrounds it or the code is another, or when its file is no longer as it was written. */
export function pageChanges(
  facts: Facts<PaperFacts>,
  state: BuildState,
  code: string,
  writer: Pick<OutputWriter, 'altered'>,
): PageChanges {
  const frame = hashOf(facts.fact('frame', ''))
  const isAll = state.get('code') !== code || state.get('frame') !== frame
  const changed = facts.changed('view')
  const render = isAll ? facts.keys('view').map(({ key }) => key) : doubtful(changed, facts, writer)
  return {
    render: render as Address[],
    remove: changed.flatMap(({ key, hash }) => (hash === '' ? [key as Address] : [])),
    total: facts.size('view'),
    frame,
  }
}

/** In code-point order: pages whose view changed, and those whose files did. */
function doubtful(
  changed: readonly { key: string; hash: string }[],
  facts: Facts<PaperFacts>,
  { altered }: Pick<OutputWriter, 'altered'>,
): string[] {
  const files = [...altered].map((path) => (addressOf(path) === NOT_FOUND_FILE ? NOT_FOUND : addressOf(path)))
  const pages = files.filter((address) => facts.has('view', address))
  return [...new Set([...changed.flatMap(({ key, hash }) => (hash === '' ? [] : [key])), ...pages])].sort()
}
