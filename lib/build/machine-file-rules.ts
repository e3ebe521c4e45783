import { memberRow } from '../catalogue/facts/list-rows'
import { lists } from '../catalogue/facts/lists'
import { type Channel, listingChannel, paperChannel } from '../feeds/channel'
import { correctionsChannel } from '../feeds/corrections-channel'
import type { FeedContext } from '../feeds/feed-context'
import { feedFiles } from '../feeds/feed-files'
import { itemOf } from '../feeds/item'
import { latestDate } from '../feeds/latest-date'
import { type SitemapEntry, sitemap } from '../feeds/sitemap'
import { type Tombstone, tombstoneOf } from '../feeds/tombstones'
import { pagePolicy } from '../hosts/host-files'
import { redirectPage } from '../html/redirect-page'
import { fileOf } from '../output/file-of-address'
import { pageAt } from '../page-kinds'
import { type Address, articlePath } from '../paths'
import { publicAddress } from '../public-address'
import type { Site } from '../site'
import type { Derived, FactReader, Rules } from '../store/rule'
import type { View } from '../views/view'
import { machineFiles, NEWEST, newestAddresses } from './machine-files'
import { fileRow } from './page-outputs'
import { buildLists, type Origin, type PaperFacts, type TextFile } from './paper-facts'

/** The rules of feeds, sitemaps, redirections and machine files. */
export const textRules: Pick<Rules<PaperFacts>, 'feedItem' | 'feed' | 'sitemap' | 'redirect' | 'file'> = {
  feedItem: {
    derive(address, read) {
      const site = read.fact('site', '')
      const view = read.fact('view', address)
      if (!site || view?.type !== 'article') return {}
      return { value: itemOf(view, contextOf(site, read)) }
    },
  },
  feed: {
    keyList: buildLists.feeds,
    storesValue: false,
    tracksChanges: true,
    derive: (address, read) => filesWithRows(feedOf(address, read), { family: 'feed', key: address }),
  },
  sitemap: {
    keyList: buildLists.sitemaps,
    storesValue: false,
    tracksChanges: true,
    derive(address, read) {
      const site = read.fact('site', '')
      const listed = read.list(buildLists.sitemap(address))
      const entries = listed.map(({ value = '' }) => JSON.parse(value) as SitemapEntry)
      const lastmod = latestDate(entries.flatMap((entry) => entry.lastmod ?? []))
      const files: TextFile[] = site?.origin ? [[address.slice(1), sitemap(site, entries)]] : []
      const { value, rows = [] } = filesWithRows(files, { family: 'sitemap', key: address })
      const dated = memberRow(buildLists.sitemapDates, address, JSON.stringify(lastmod ?? null))
      return { value, rows: [...rows, dated] }
    },
  },
  redirect: {
    keyList: lists.redirects,
    tracksChanges: true,
    derive(from, read, to) {
      const site = read.fact('site', '')
      if (to === undefined || !site || !isPage(from)) return {}
      const rows = [fileRow(fileOf(publicAddress(from, site.language)), { family: 'redirect', key: from })]
      const page = redirectPage(to as Address, titleAt(to as Address, read), site)
      const policy = pagePolicy(site)
      const { basePath, language } = site
      return { value: { page, basePath, language, ...(policy !== undefined && { policy }) }, rows }
    },
  },
  file: {
    keyList: buildLists.files,
    storesValue: false,
    tracksChanges: true,
    derive: (name, read) => filesWithRows(machineFiles(name, read), { family: 'file', key: name }),
  },
}

function filesWithRows(files: TextFile[], origin: Origin): Derived<TextFile[]> {
  return { value: files, rows: files.map(([path]) => fileRow(path, origin)) }
}

/** The text of a link to a current address. */
function titleAt(address: Address, read: FactReader<PaperFacts>): string {
  const page = pageAt(address)
  const article = page?.kind === 'article' ? read.fact('identity', page.params.slug ?? '') : undefined
  return article?.title ?? read.fact('view', address)?.head.title ?? address
}

/**
 * A host serves a file by its name: only the configuration of a host answers `/x.php` and `/?p=1`.
 */
function isPage(address: string): boolean {
  return /(?:\/|\.html?)$/i.test(address)
}

/** The feeds of a page: of the front page for the whole paper, of a listing, of the corrections. */
function feedOf(page: string, read: FactReader<PaperFacts>): TextFile[] {
  const site = read.fact('site', '')
  const view = read.fact('view', page)
  if (!site || !view) return []
  const channel =
    view.type === 'corrections' ? correctionsChannel(view, contextOf(site, read)) : channelOf(view, site, read)
  return feedFiles(channel, site).map(([address, text]) => [fileOf(publicAddress(address, site.language)), text])
}

function channelOf(view: View, site: Site, read: FactReader<PaperFacts>): Channel {
  const itemsAt = (addresses: string[]) => addresses.flatMap((address) => read.fact('feedItem', address) ?? [])
  if (view.type !== 'listing')
    return { ...paperChannel(site, itemsAt(newestAddresses(read))), withdrawn: lastWithdrawn(site, read) }
  return listingChannel(site, view, itemsAt(view.cards.map(({ href }) => href)))
}

function contextOf(site: Site, read: FactReader<PaperFacts>): FeedContext {
  return {
    site,
    idOf: (address) => read.fact('permanentId', address),
    bytesOf: (address) => read.fact('bytes', address),
  }
}

/** A withdrawn text no longer has a section: only the feed of the whole paper announces it. */
function lastWithdrawn(site: Site, read: FactReader<PaperFacts>): Tombstone[] {
  const last = read.list(lists.withdrawn, { limit: NEWEST, reverse: true })
  return last.flatMap(({ member }) => {
    const address = articlePath(member)
    const view = read.fact('view', address)
    return view?.type === 'withdrawn' ? tombstoneOf(view, site, read.fact('permanentId', address)) : []
  })
}
