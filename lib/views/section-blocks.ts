import type { Slug } from '../article'
import { found, type Materials } from './materials'
import { illustrated, pictured } from './pictures'
import type { Card, FrontView } from './view'

type Block = FrontView['blocks'][number]
type Take = (slugs: readonly Slug[], count: number) => Slug[]

/** Side by side, or beside a large one. */
const CARDS = 4

/**
 * One block per section that still has something to show: in turn a large story among others, with its picture or else a drawing, and a
 * row of equals. Two drawings never follow one another, nor two large pictures.
 */
export function sectionBlocks(take: Take, materials: Materials): Block[] {
  const blocks: Block[] = []
  for (const { of, slugs } of materials.catalogue.sections) {
    const section = materials.sections.get(of.id)
    const taken = take(slugs, CARDS)
    if (section === undefined || taken.length === 0) continue
    const isLarge = taken.length > 1 && blocks.at(-1)?.lead === undefined
    const cards = isLarge ? large([...taken, ...take(slugs, 1)], materials) : { cards: row(taken, materials) }
    blocks.push({ section, count: slugs.length, ...cards })
  }
  return blocks
}

function large([first, ...others]: Slug[], materials: Materials): Pick<Block, 'lead' | 'cards'> {
  const cards = others.map((slug) => found(materials.cards, slug))
  return { ...(first && { lead: illustrated(first, 'large', materials) }), cards }
}

/** Pictures for all or for none: titles stay on one line. */
function row(slugs: Slug[], materials: Materials): Card[] {
  const isPictured = slugs.every((slug) => found(materials.catalogue.entries, slug).article.image)
  return slugs.map((slug) => (isPictured ? pictured(slug, 'card', materials) : found(materials.cards, slug)))
}
