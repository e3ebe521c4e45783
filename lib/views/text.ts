import type { Entry } from '../catalogue/catalogue'
import { numberLinks } from './addresses'
import { blockViews, contentsOf } from './blocks'
import { resolveLinks } from './destinations'
import type { Materials } from './materials'
import { pictureOf } from './pictures'
import { readAlsoLink } from './read-also'
import { type ArticleView, MADE_FROM } from './view'

type Text = Pick<ArticleView, 'contents' | 'blocks' | 'sources' | 'addresses'>

/** The view of an article, without what it says. */
export type Announced = Omit<ArticleView, keyof Text | typeof MADE_FROM>

/** Of an article whose print is known, the text is laid out when somebody asks: most have not changed, and nobody does. */
export function withText(announced: Announced, entry: Entry, materials: Materials): ArticleView {
  const { print } = entry.article
  if (print === undefined) return { ...announced, ...textOf(entry, materials) }
  let made: Text | undefined
  const text = () => {
    made ??= textOf(entry, materials)
    return made
  }
  return {
    ...announced,
    get contents() {
      return text().contents
    },
    get blocks() {
      return text().blocks
    },
    get sources() {
      return text().sources
    },
    get addresses() {
      return text().addresses
    },
    [MADE_FROM]: { announced, text: [print, ...borrowedBy(entry, materials)] },
  }
}

/** What a text shows of others: which of its lines are their titles, how lists and links name them, and its pictures, which it orders. */
function borrowedBy({ article, readAlso }: Entry, materials: Materials): unknown[] {
  const { blocks, references } = article
  return [
    blocks.map(({ type }) => type).join(' '),
    readAlso.map((targets) => targets.map((target) => readAlsoLink(target, materials))),
    references.map(({ slug }) => materials.destinations.get(slug)),
    blocks.flatMap((block) => (block.type === 'figure' ? [pictureOf(block.image, 'figure', materials.desk)] : [])),
  ]
}

function textOf({ article, readAlso }: Entry, materials: Materials): Text {
  const written = article.sources?.map((source) => resolveLinks(source, materials.destinations))
  const { blocks, sources, addresses } = numberLinks(blockViews(article.blocks, readAlso, materials), written)
  return {
    contents: contentsOf(article.blocks),
    blocks,
    ...(sources.length > 0 && { sources }),
    ...(addresses.length > 0 && { addresses }),
  }
}
