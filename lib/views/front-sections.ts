import type { Slug } from '../article/slug'
import { lists } from '../catalogue/facts/lists'
import { sectionLink } from './frame'
import { cardOf, newest, type PageContext } from './page-context'
import { illustrated, pictured } from './shown-pictures'
import { takeUnseen } from './take-unseen'
import type { FrontView } from './view'
import type { Card } from './view-parts'

type FrontSection = FrontView['sections'][number]

/** The number of cards side by side, or beside a large one. */
const CARDS = 4

/**
 * One block for each section that still has articles to show. Blocks alternate between a large
 * story with a picture or a drawing and a row of equal cards, so two drawings or two large pictures
 * never follow one another. The articles shown are added to `seen`.
 */
export function frontSections(seen: Set<Slug>, context: PageContext): FrontSection[] {
  const blocks: FrontSection[] = []
  for (const section of context.read.fact('sectionPages', '') ?? []) {
    const shelf = lists.articlesNaming('section', section.id)
    const slugs = newest(shelf, seen.size + CARDS + 1, context)
    const taken = takeUnseen(slugs, CARDS, seen)
    if (taken.length === 0) continue
    const isLarge = taken.length > 1 && blocks.at(-1)?.lead === undefined
    const cards = isLarge ? large([...taken, ...takeUnseen(slugs, 1, seen)], context) : { cards: row(taken, context) }
    blocks.push({ section: sectionLink(section), count: context.read.count(shelf), ...cards })
  }
  return blocks
}

function large([first, ...others]: Slug[], context: PageContext): Pick<FrontSection, 'lead' | 'cards'> {
  const cards = others.map((slug) => cardOf(slug, context))
  return { ...(first && { lead: illustrated(first, 'large', context) }), cards }
}

/** All cards have a picture or none has, so that titles stay on one line. */
function row(slugs: Slug[], context: PageContext): Card[] {
  const isPictured = slugs.every((slug) => context.read.fact('image', slug))
  return slugs.map((slug) => (isPictured ? pictured(slug, 'card', context) : cardOf(slug, context)))
}
