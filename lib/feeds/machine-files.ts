import { type Address, MANIFEST, markdownPath, NEWS_SITEMAP, OPEN_SEARCH, oembedPath, SEARCH } from '../paths'
import type { ArticleView, Frame, View } from '../views/view'
import { humans } from './humans'
import { llmsText } from './llms'
import { manifest } from './manifest'
import { markdownTwin } from './markdown-twin'
import { newsSitemap } from './news-sitemap'
import { oembed } from './oembed'
import { openSearch } from './open-search'
import { robots } from './robots'
import { SECURITY, securityText } from './security'
import { sitemapFiles } from './sitemap-files'
import { tdmReservation } from './tdm'
import { type File, madeFrom } from './telling'
import { trustText } from './trust'

/** Everything but feeds that the paper prints for machines. `now` is when it is printed. */
export function machineFiles(frame: Frame, views: ReadonlyMap<Address, View>, now: Date): File[] {
  const { site } = frame
  const all = [...views.values()]
  const articles = all.filter((view) => view.type === 'article')
  return [
    ...sitemapFiles(site, all),
    [NEWS_SITEMAP, () => newsSitemap(site, articles, now)],
    ['/robots.txt', () => robots(site)],
    [MANIFEST, () => manifest(frame)],
    ['/humans.txt', () => humans(site, signatures(all))],
    ...articles.map((view): File => [oembedPath(view.head.address), madeFrom([view], () => oembed(view, site))]),
    ...(views.has(SEARCH) ? [[OPEN_SEARCH, () => openSearch(site)] satisfies File] : []),
    ...onDemand(frame, articles, now),
  ]
}

/** What `site.yml` must ask for. */
function onDemand(frame: Frame, articles: ArticleView[], now: Date): File[] {
  const { site } = frame
  return [
    ...asked(SECURITY, securityText(site, now)),
    ...asked('/trust.txt', trustText(site)),
    ...asked('/.well-known/tdmrep.json', tdmReservation(site)),
    ...asked('/llms.txt', site.llms ? llmsText(frame, articles) : undefined),
    ...(site.markdown ? articles : []).map(
      (view): File => [markdownPath(view.head.address), madeFrom([view], () => markdownTwin(view, site))],
    ),
  ]
}

function asked(address: Address, text: string | undefined): File[] {
  return text === undefined ? [] : [[address, () => text]]
}

function signatures(views: readonly View[]): string[] {
  return views.flatMap((view) => (view.type === 'listing' && view.shape === 'author' ? [view.title] : []))
}
