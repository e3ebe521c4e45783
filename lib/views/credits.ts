import { type Article, type Contributor, PARTS } from '../article/article'
import { mapHtmlOf } from '../blocks/kinds'
import type { BlockView, LiveUpdateView, ReadAlsoLink } from '../blocks/view'
import { closedRegistry } from '../catalogue/name-registry'
import type { Picture } from '../picture'
import type { ArticleView } from './article-view'
import type { PageContext } from './page-context'

/** The contributors of an article, its sponsor, and its news agency. */
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

/** Marks links of a sponsored text, as search engines require (`rel="sponsored"`). */
export function asSponsored(html: string): string {
  return html.replace(OUTSIDE, '<a rel="sponsored"')
}

/** A block with its external links marked as sponsored, including those of captions and cards. */
export function sponsoredBlock(block: BlockView): BlockView {
  switch (block.type) {
    case 'embed':
      return { ...block, isSponsored: true }
    case 'figure':
      return { ...block, picture: sponsoredLegend(block.picture) }
    case 'gallery':
      return { ...block, html: asSponsored(block.html), pictures: block.pictures.map(sponsoredLegend) }
    case 'media':
      return sponsoredLegend(block)
    case 'live':
      return sponsoredLive(block)
    case 'read-also':
      return { ...block, links: block.links.map(sponsoredLink) }
    default:
      return mapHtmlOf(block, asSponsored)
  }
}

function sponsoredLive(block: BlockView<'live'>): BlockView<'live'> {
  const live = mapHtmlOf<'live'>(block, asSponsored)
  return { ...live, updates: live.updates.map(sponsoredUpdate) }
}

function sponsoredUpdate({ shown, ...update }: LiveUpdateView): LiveUpdateView {
  const pictures = shown?.map((each) => ({ ...each, picture: sponsoredLegend(each.picture) }))
  return { ...update, ...(pictures && { shown: pictures }) }
}

/** The caption and the credit of a picture, a sound or a video. */
export function sponsoredLegend<T extends Pick<Picture, 'captionHtml' | 'creditHtml'>>(legend: T): T {
  const { captionHtml, creditHtml } = legend
  return {
    ...legend,
    ...(captionHtml !== undefined && { captionHtml: asSponsored(captionHtml) }),
    ...(creditHtml !== undefined && { creditHtml: asSponsored(creditHtml) }),
  }
}

function sponsoredLink(link: ReadAlsoLink): ReadAlsoLink {
  return link.type === 'external' ? { ...link, isSponsored: true } : link
}
