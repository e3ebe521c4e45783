import type { RootContent } from 'mdast'
import type { Block, BlockType } from '../article/block'
import type { ImageRef } from '../article/image'
import type { Language } from '../language/language'
import { ALERTS, box } from './box'
import { embed } from './embed'
import { figure } from './figure'
import { formula } from './formula'
import { gallery } from './gallery'
import { heading } from './heading'
import { keyPoints } from './key-points'
import type { BlockKind, BlockPage, Label, ToHtml } from './kind'
import { live } from './live'
import { media } from './media'
import { notes } from './notes'
import { prose } from './prose'
import { pullQuote } from './pull-quote'
import { readAlso } from './read-also'
import { table } from './table'
import { transcript } from './transcript'
import type { BlockView } from './view'

/** Every kind of block. The compiler reports a missing one. */
export const blockKinds: { readonly [T in BlockType]: BlockKind<T> } = {
  prose,
  heading,
  figure,
  gallery,
  media,
  transcript,
  embed,
  formula,
  table,
  'read-also': readAlso,
  'pull-quote': pullQuote,
  'key-points': keyPoints,
  box,
  live,
  notes,
}

/** The markers of callouts. */
export const MARKERS: readonly string[] = Object.values(blockKinds).flatMap(({ markers }) => markers ?? [])

/** The markers that a title may follow. */
export const TITLED_MARKERS: readonly string[] = Object.values(blockKinds).flatMap(({ isTitled, markers = [] }) => {
  return isTitled ? markers : []
})

/** The marker that a name stands for, ignoring case; undefined for an unknown name. */
export function markerOf(name: string): string | undefined {
  const lower = name.toLowerCase().normalize('NFC')
  return MARKERS.find((marker) => marker === (ALERTS[lower] ?? lower))
}

/** The block that a node is by itself; undefined for prose. */
export function blockFromNode(node: RootContent, toHtml: ToHtml): Block | undefined {
  for (const kind of Object.values(blockKinds)) {
    const block = kind.fromNode?.(node, toHtml)
    if (block) return block
  }
  return undefined
}

export function viewOf<T extends BlockType>(block: Block<T>, page: BlockPage): BlockView<T> | undefined {
  return blockKinds[block.type].view(block, page)
}

/** The same block with its HTML changed, to number links or make addresses absolute. */
export function mapHtmlOf<T extends BlockType>(view: BlockView<T>, change: (html: string) => string): BlockView<T> {
  const { mapHtml } = blockKinds[view.type]
  if (mapHtml) return mapHtml(view, change)
  return 'html' in view ? { ...view, html: change(view.html) } : view
}

export function feedHtmlOf<T extends BlockType>(
  view: BlockView<T>,
  language: Language,
  label: Label = (text) => text,
): string {
  return blockKinds[view.type].feedHtml(view, language, label)
}

export function wordsOf<T extends BlockType>(block: Block<T>): string {
  return blockKinds[block.type].words(block)
}

export function imagesOf<T extends BlockType>(block: Block<T>): ImageRef[] {
  return blockKinds[block.type].images?.(block) ?? []
}
