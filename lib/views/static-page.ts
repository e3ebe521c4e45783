import type { ReadAlsoRef } from '../article/link'
import type { Slug } from '../article/slug'
import type { ReadAlsoTarget } from '../catalogue/facts/catalogue-facts'
import { FRONT, pagePath } from '../paths'
import { blockViews, contentsOf } from './block-views'
import { descriptionOf } from './description'
import { numberLinks } from './link-numbers'
import { languageFor, linkTargets, type PageContext } from './page-context'
import { resolveLinks } from './resolve-links'
import type { PageView } from './view'

export function pageView(slug: string, context: PageContext): PageView | undefined {
  const page = context.read.fact('pageLinks', slug)
  if (!page) return undefined
  const readAlso = page.blocks.flatMap((block) => (block.type === 'read-also' ? [block.links.flatMap(targetOf)] : []))
  const { blocks, addresses } = numberLinks(blockViews(page.blocks, { readAlso, titleBlocks: [] }, context))
  return {
    type: 'page',
    head: {
      title: page.title,
      description: descriptionOf(page, (html) => resolveLinks(html, linkTargets(context))),
      address: pagePath(page.slug),
    },
    breadcrumb: [{ href: FRONT, text: languageFor(context).words.common.front }],
    title: page.title,
    ...(page.description !== undefined && { deck: page.description }),
    contents: contentsOf(page.blocks),
    blocks,
    ...(addresses.length > 0 && { addresses }),
  }
}

/** The catalogue has already replaced titles and former slugs by current slugs. */
function targetOf(ref: ReadAlsoRef): ReadAlsoTarget[] {
  if (ref.type === 'external') return [{ type: 'external', href: ref.href, label: ref.label }]
  return ref.type === 'slug'
    ? [
        {
          type: 'article',
          slug: ref.slug as Slug,
          ...(ref.fragment !== undefined && { fragment: ref.fragment }),
          ...(ref.role && { role: ref.role }),
        },
      ]
    : []
}
