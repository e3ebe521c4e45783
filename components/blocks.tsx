import type { ReactNode } from 'react'
import type { BlockType } from '@/lib/article/block'
import type { BlockView } from '@/lib/blocks/view'
import { Box } from './blocks/box'
import { Embed } from './blocks/embed'
import { Figure } from './blocks/figure'
import { Formula } from './blocks/formula'
import { Gallery } from './blocks/gallery'
import { Heading } from './blocks/heading'
import { KeyPoints } from './blocks/key-points'
import { Live } from './blocks/live'
import { Media } from './blocks/media'
import { withNoteButtons } from './blocks/note-popups'
import { Notes } from './blocks/notes'
import type { BlockProps } from './blocks/props'
import { Prose } from './blocks/prose'
import { PullQuote } from './blocks/pull-quote'
import { ReadAlsoBlock } from './blocks/read-also-block'
import { Table } from './blocks/table'
import { Transcript } from './blocks/transcript'

/** One component for each kind of block. The compiler reports a missing one. */
const components: { readonly [T in BlockType]: (props: BlockProps<T>) => ReactNode } = {
  prose: Prose,
  heading: Heading,
  figure: Figure,
  gallery: Gallery,
  media: Media,
  transcript: Transcript,
  embed: Embed,
  formula: Formula,
  table: Table,
  'read-also': ReadAlsoBlock,
  'pull-quote': PullQuote,
  'key-points': KeyPoints,
  box: Box,
  live: Live,
  notes: Notes,
}

/** The body of a text. Blocks never move, so their index is their key. */
export function Blocks({
  blocks,
  ...shared
}: { blocks: BlockView[] } & Pick<BlockProps<BlockType>, 'language' | 'lang' | 'labels'>) {
  return blocks.map((block, index) => {
    const rank = `${block.type}-${index}`
    const [previous, next] = [blocks[index - 1]?.type, blocks[index + 1]?.type]
    const shown = withNoteButtons(block, shared.language, shared.labels)
    return <Drawn key={rank} block={shown} previous={previous} next={next} {...shared} />
  })
}

function Drawn<T extends BlockType>(props: BlockProps<T>) {
  return components[props.block.type](props)
}
