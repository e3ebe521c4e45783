import type { Graph, Thing } from 'schema-dts'
import { absoluteUrl } from '../../paths'
import type { Site } from '../../site'
import type { ArticleView } from '../../views/article-view'
import type { FrontView } from '../../views/view'
import type { Head, Link } from '../../views/view-parts'
import { newsArticle } from './news-article'
import { organization, website } from './nodes'
import { breadcrumbId, breadcrumbList, webPage } from './web-page'

/**
 * The graph of an article: its page, the articles to read next, and the publisher. `card` is the
 * address of its share card, if it has one.
 */
export function articleGraph(view: ArticleView, site: Site, card: string | undefined): Graph {
  const head = { ...view.head, title: view.title }
  const relatedLink = readNext(view, site)
  return graph(
    newsArticle(view, site, card),
    webPage(head, site, {
      breadcrumb: { '@id': breadcrumbId(head, site) },
      ...(relatedLink.length > 0 && { relatedLink }),
    }),
    breadcrumbList(head, view.breadcrumb, site),
    organization(site),
  )
}

export function frontGraph({ head }: FrontView, site: Site): Graph {
  return graph(website(site), webPage(head, site), organization(site))
}

/** The graph of any other page: a list, the archives, a static page. */
export function listingGraph({ head, breadcrumb }: { head: Head; breadcrumb: Link[] }, site: Site): Graph {
  const page = webPage(head, site, { breadcrumb: { '@id': breadcrumbId(head, site) } })
  return graph(page, breadcrumbList(head, breadcrumb, site))
}

/** The targets of every « Lire aussi », without duplicates: those in the text, then those below. */
function readNext({ blocks, readAlso }: ArticleView, site: Site): string[] {
  const inText = blocks.flatMap((block) => (block.type === 'read-also' ? block.links : []))
  const addresses = inText.map((link) => (link.type === 'external' ? link.href : absoluteUrl(site, link.href)))
  return [...new Set([...addresses, ...readAlso.map(({ href }) => absoluteUrl(site, href))])]
}

function graph(...things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things }
}
