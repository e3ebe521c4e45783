import type { Slug } from '../article'
import { found, type Materials } from './materials'
import { illustrated } from './pictures'
import type { FrontView } from './view'

type Block = FrontView['blocks'][number]
type Take = (slugs: readonly Slug[], count: number) => Slug[]

/** Side by side, or beside a large one. */
const CARDS = 4

/**
 * One block per section that still has something to show. Its newest story is large where it has a picture; of the blocks without,
 * one in two has a large drawing, and the next is a row of titles alone, so that two drawings never follow one another.
 */
export function sectionBlocks(take: Take, materials: Materials): Block[] {
  let drawings = 0
  return materials.catalogue.sections.flatMap(({ of, slugs }) => {
    const section = materials.sections.get(of.id)
    const [first, ...others] = take(slugs, CARDS)
    if (section === undefined || first === undefined) return []
    const hasPicture = found(materials.catalogue.entries, first).article.image !== undefined
    const isLarge = others.length > 0 && (hasPicture || drawings++ % 2 === 0)
    const block = { section, count: slugs.length }
    const cards = (some: Slug[]) => some.map((slug) => found(materials.cards, slug))
    if (!isLarge) return [{ ...block, cards: cards([first, ...others]) }]
    return [{ ...block, lead: illustrated(first, 'large', materials), cards: cards([...others, ...take(slugs, 1)]) }]
  })
}
