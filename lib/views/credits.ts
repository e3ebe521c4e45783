import { type Article, type Contributor, PARTS } from '../article'
import { mapHtmlOf } from '../blocks/kinds'
import type { BlockView } from '../blocks/view'
import { closedRegistry } from '../catalogue/name-registry'
import type { PageContext } from './page-context'
import type { ArticleView } from './view'

/** Who had a part in an article, who paid for it, and the agency that it draws on. */
export function creditsOf(
  { contributors = [], sponsor, agency }: Article,
  { read }: PageContext,
): Pick<ArticleView, 'contributors' | 'sponsor' | 'agency'> {
  const registry = contributors.length > 0 ? closedRegistry(read.fact('authors', '') ?? []) : undefined
  const nameOf = ({ name }: Contributor) => registry?.find(name)?.name ?? name
  const credited = PARTS.flatMap((part) => {
    const names = contributors.filter((contributor) => contributor.part === part).map(nameOf)
    return names.length > 0 ? [{ part, names }] : []
  })
  return {
    ...(credited.length > 0 && { contributors: credited }),
    ...(sponsor && { sponsor }),
    ...(agency !== undefined && { agency }),
  }
}

const OUTSIDE = /<a\b(?=[^>]*?\shref="https?:)/g

/** Search engines want the links of a paid text told from the others. */
export function asSponsored(html: string): string {
  return html.replace(OUTSIDE, '<a rel="sponsored"')
}

export function sponsoredBlock(block: BlockView): BlockView {
  return block.type === 'embed' ? { ...block, isSponsored: true } : mapHtmlOf(block, asSponsored)
}
