import type { Catalogue } from '../catalogue/catalogue'
import { pagePath, sectionPath, seriesPath } from '../paths'
import type { Frame, Link, SectionLink } from './view'

/** Nothing here counts or dates articles: a frame that changed with each of them would have every page printed again. */
export function frameOf(catalogue: Catalogue): Frame {
  return {
    site: catalogue.site,
    sections: sectionLinks(catalogue),
    series: seriesLinks(catalogue),
    pages: catalogue.pages.map(({ slug, title }) => ({ href: pagePath(slug), text: title })),
  }
}

export function sectionLinks({ sections }: Catalogue): SectionLink[] {
  return sections.map(({ of: { id, name, short, hue } }) => ({ id, href: sectionPath(id), name, short, hue }))
}

/** The dossier begun last comes first: that order holds when an older one goes on. */
function seriesLinks({ series, order }: Catalogue): Link[] {
  const rank = new Map(order.map((slug, index) => [slug, index]))
  const begun = series.map(({ of, slugs: [first] }) => ({ of, rank: first === undefined ? 0 : (rank.get(first) ?? 0) }))
  return begun.sort((a, b) => a.rank - b.rank).map(({ of }) => ({ href: seriesPath(of.id), text: of.name }))
}
