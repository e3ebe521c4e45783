import type { Block } from '../article'
import type { ReadAlsoTarget } from '../catalogue/facts/catalogue-facts'
import { resolveLinks } from './destinations'
import { destinationOf, type PageContext } from './page-context'
import { pictureOf } from './pictures'
import { readAlsoLink } from './read-also'
import type { BlockView } from './view'

/** The « Lire aussi » of a body: its lists in order, and which of its prose blocks are one, being other articles' titles. */
export interface BodyLinks {
  readAlso: readonly (readonly ReadAlsoTarget[])[]
  titleBlocks: readonly number[]
}

/** The blocks of a body as its page shows them. */
export function blockViews(blocks: readonly Block[], links: BodyLinks, context: PageContext): BlockView[] {
  const remaining = links.readAlso.values()
  const titles = new Set(links.titleBlocks)
  return blocks.flatMap((block, index): BlockView[] => {
    const isReadAlso = block.type === 'read-also' || titles.has(index)
    return isReadAlso ? readAlsoView(remaining.next().value ?? [], context) : blockView(block, context)
  })
}

function blockView(block: Block, context: PageContext): BlockView[] {
  if (block.type === 'read-also') return []
  if (block.type === 'figure') return figureView(block, context)
  if (block.type === 'pull-quote') return [block]
  const html = resolveLinks(block.html, (name) => destinationOf(name, context))
  if (block.type === 'heading') return [{ type: 'heading', depth: block.depth, id: block.id, html }]
  return [{ type: block.type, html }]
}

const LONG_ENOUGH = 4

/** A table of contents, from four intertitles up; a shorter text is its own. */
export function contentsOf(blocks: readonly Block[]): { id: string; text: string }[] {
  const titles = blocks.flatMap((block) => {
    return block.type === 'heading' && block.depth === 2 ? [{ id: block.id, text: block.text }] : []
  })
  return titles.length < LONG_ENOUGH ? [] : titles
}

function readAlsoView(targets: readonly ReadAlsoTarget[], context: PageContext): BlockView[] {
  if (targets.length === 0) return []
  return [{ type: 'read-also', links: targets.map((target) => readAlsoLink(target, context)) }]
}

function figureView({ image }: Extract<Block, { type: 'figure' }>, { pictures }: PageContext): BlockView[] {
  const picture = pictureOf(image, 'figure', pictures)
  return picture === undefined ? [] : [{ type: 'figure', picture }]
}
