import type { Block } from '../article/block'
import type { BlockPage } from '../blocks/kind'
import { viewOf } from '../blocks/kinds'
import { readAlso } from '../blocks/read-also'
import type { BlockView } from '../blocks/view'
import type { ReadAlsoTarget } from '../catalogue/facts/catalogue-facts'
import { languageFor, linkTargets, type PageContext } from './page-context'
import { readAlsoLink } from './read-also'
import { resolveLinks } from './resolve-links'
import { cutAtSequels, type PlacedSequel } from './sequels'
import { pictureOf } from './shown-pictures'

/**
 * The « Lire aussi » lists of a body, in order, and the prose blocks that are links because they
 * are the title of another article.
 */
interface BodyLinks {
  /** The language of the text, if it may differ from the paper's. */
  lang?: string
  readAlso: readonly (readonly ReadAlsoTarget[])[]
  titleBlocks: readonly number[]
  /** Later articles that cite a paragraph, by the index of its block. */
  sequels?: ReadonlyMap<number, PlacedSequel[]>
}

/** The blocks of a body as its page shows them. */
export function blockViews(blocks: readonly Block[], links: BodyLinks, context: PageContext): BlockView[] {
  const page = blockPage(links, context)
  const titles = new Set(links.titleBlocks)
  return blocks.flatMap((block, index): BlockView[] => {
    const view = titles.has(index) ? readAlso.view({ type: 'read-also', links: [] }, page) : viewOf(block, page)
    const sequels = links.sequels?.get(index)
    if (view?.type === 'prose' && sequels) return cutAtSequels(view, sequels)
    return view === undefined ? [] : [view]
  })
}

function blockPage({ readAlso: lists, lang }: BodyLinks, context: PageContext): BlockPage {
  const remaining = lists.values()
  return {
    resolveLinks: (html) => resolveLinks(html, linkTargets(context, lang)),
    document: (path) => context.pictures.document(path),
    aboutDocument: (document) => languageFor(context).aboutDocument(document),
    picture: (image) => pictureOf(image, 'figure', context),
    readAlso: () => (remaining.next().value ?? []).map((target) => readAlsoLink(target, context)),
  }
}

const LONG_ENOUGH = 4

/** A table of contents, from four headings up. */
export function contentsOf(blocks: readonly Block[]): { id: string; text: string }[] {
  const titles = blocks.flatMap((block) => {
    return block.type === 'heading' && block.depth === 2 ? [{ id: block.id, text: block.text }] : []
  })
  return titles.length < LONG_ENOUGH ? [] : titles
}
