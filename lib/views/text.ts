import type { Entry } from '../catalogue/catalogue'
import { numberLinks } from './addresses'
import { blockViews, contentsOf } from './blocks'
import { resolveLinks } from './destinations'
import type { Materials } from './materials'
import { keyOf, type Part, type Text } from './part'
import { pictureOf } from './pictures'
import { readAlsoLink } from './read-also'

/** Of an article without a print, nothing says in few words what decides its text. */
export function textPart(entry: Entry, materials: Materials): Part<Text> {
  const { print } = entry.article
  return {
    from: print === undefined ? undefined : keyOf([print, ...borrowedBy(entry, materials)]),
    lay: () => textOf(entry, materials),
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
