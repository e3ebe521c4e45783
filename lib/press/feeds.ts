import { atomFeed } from '../feeds/atom'
import { robots } from '../feeds/robots'
import { type SitemapEntry, sitemap } from '../feeds/sitemap'
import { type Address, ATOM, SITEMAP } from '../paths'
import type { Site } from '../site'
import type { ArticleView, View } from '../views/view'

/** What the paper tells machines, by address. */
export function feedsOf(site: Site, views: ReadonlyMap<Address, View>): Map<string, string> {
  const all = [...views.values()]
  return new Map([
    [ATOM, atomFeed(site, all.filter(isArticle))],
    [SITEMAP, sitemap(site, all.map(sitemapEntry))],
    ['/robots.txt', robots(site)],
  ])
}

function isArticle(view: View): view is ArticleView {
  return view.type === 'article'
}

/** Lists change whenever one of their articles does; only a text has a date of its own. */
function sitemapEntry(view: View): SitemapEntry {
  const { address } = view.head
  return isArticle(view) ? { address, lastmod: view.updated ?? view.published } : { address }
}
