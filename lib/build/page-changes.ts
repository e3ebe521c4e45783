import { count } from '../french/numbers'
import { NOT_FOUND_FILE } from '../html/page-file'
import { addressOf } from '../output/file-of-address'
import type { OutputWriter } from '../output/output-writer'
import { type Address, NOT_FOUND } from '../paths'
import { ownAddress } from '../public-address'
import { DEFAULT_SITE } from '../site'
import type { Facts } from '../store/facts'
import { hashOf } from '../store/read-recorder'
import type { BuildState } from './build-state'
import type { PaperFacts } from './paper-facts'

/** What a build does to the pages of the previous edition. */
export interface PageChanges {
  render: Address[]
  remove: Address[]
  /** The number of pages of the edition. */
  total: number
  /** Hash of the frame around every page. */
  frame: string
}

/**
 * A page is rendered when its view, its frame or the code has changed, or when its file was
 * altered.
 */
export function pageChanges(
  facts: Facts<PaperFacts>,
  state: BuildState,
  code: string,
  writer: Pick<OutputWriter, 'altered'>,
): PageChanges {
  const frame = hashOf(facts.fact('frame', ''))
  const isAll = state.get('code') !== code || state.get('frame') !== frame
  const changed = facts.changed('view')
  const render = isAll ? facts.keys('view').map(({ key }) => key) : outdatedPages(changed, facts, writer)
  return {
    render: render as Address[],
    remove: changed.flatMap(({ key, hash }) => (hash === '' ? [key as Address] : [])),
    total: facts.size('view'),
    frame,
  }
}

/** The pages with another view or an altered file, in code-point order. */
function outdatedPages(
  changed: readonly { key: string; hash: string }[],
  facts: Facts<PaperFacts>,
  { altered }: Pick<OutputWriter, 'altered'>,
): string[] {
  const { language } = facts.fact('site', '') ?? DEFAULT_SITE
  const addresses = [...altered].map(addressOf)
  const files = addresses.map((each) => (each === NOT_FOUND_FILE ? NOT_FOUND : ownAddress(each, language)))
  const pages = files.filter((address) => facts.has('view', address))
  return [...new Set([...changed.flatMap(({ key, hash }) => (hash === '' ? [] : [key])), ...pages])].sort()
}

/** `npm run build -- --plan`: lists the pages to render and to remove, then counts the pages. */
export function planReport({ render, remove, total }: Omit<PageChanges, 'frame'>): string {
  const lines = [...render.map((address) => `+ ${address}`), ...remove.map((address) => `- ${address}`)]
  const kept = total - render.length
  const counts = `${count(render.length, 'page')} à refaire, ${kept} à garder, ${remove.length} à retirer`
  return [...lines, counts].join('\n')
}
