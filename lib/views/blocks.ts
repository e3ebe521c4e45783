import type { Block } from '../article'
import type { ReadAlsoTarget } from '../catalogue/catalogue'
import { resolveLinks } from './destinations'
import type { Materials } from './materials'
import { pictureOf } from './pictures'
import { readAlsoLink } from './read-also'
import type { BlockView } from './view'

/** The blocks of a body as its page shows them. `lists` are the targets of its « Lire aussi », in order. */
export function blockViews(
  blocks: readonly Block[],
  lists: readonly (readonly ReadAlsoTarget[])[],
  materials: Materials,
): BlockView[] {
  const remaining = lists.values()
  return blocks.flatMap((block): BlockView[] => {
    if (block.type === 'read-also') return readAlsoView(remaining.next().value ?? [], materials)
    if (block.type === 'figure') return figureView(block, materials)
    if (block.type === 'pull-quote') return [block]
    const html = resolveLinks(block.html, materials.destinations)
    if (block.type === 'heading') return [{ type: 'heading', depth: block.depth, id: block.id, html }]
    return [{ type: block.type, html }]
  })
}

const LONG_ENOUGH = 4

/** A table of contents, from four intertitles up; a shorter text is its own. */
export function contentsOf(blocks: readonly Block[]): { id: string; text: string }[] {
  const titles = blocks.flatMap((block) => {
    return block.type === 'heading' && block.depth === 2 ? [{ id: block.id, text: block.text }] : []
  })
  return titles.length < LONG_ENOUGH ? [] : titles
}

function readAlsoView(targets: readonly ReadAlsoTarget[], materials: Materials): BlockView[] {
  if (targets.length === 0) return []
  return [{ type: 'read-also', links: targets.map((target) => readAlsoLink(target, materials)) }]
}

function figureView({ image }: Extract<Block, { type: 'figure' }>, { desk }: Materials): BlockView[] {
  const picture = pictureOf(image, 'figure', desk)
  return picture === undefined ? [] : [{ type: 'figure', picture }]
}
