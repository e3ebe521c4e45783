import { shareImageOf } from '../cards/share-image'
import { memberRow } from '../catalogue/facts/list-rows'
import { isListed, sitemapEntry } from '../feeds/sitemap-entry'
import { RequestedPictures } from '../images/picture-requests'
import { entryAt } from '../page-kinds'
import { markdownPath, oembedPath, sitemapPath } from '../paths'
import type { Site } from '../site'
import type { Row } from '../store/rule'
import type { OpenPictureRequests } from '../views/rules'
import type { View } from '../views/view'
import { buildLists, type Origin } from './paper-facts'

/** Records each picture that a page requests as a row of that page. */
export const openPictureRequests: OpenPictureRequests = (read) => {
  const pictures = new RequestedPictures(
    (src) => read.fact('picture', src),
    (path) => read.fact('document', path),
  )
  return Object.assign(pictures, {
    rows: () => pictures.requests.map((request) => memberRow(buildLists.pictureRequests, request)),
  })
}

/** The rows of a page: its sitemap entry, its feed, and its companion files. */
export function pageRows(view: View, site: Site): Row[] {
  return [
    ...sitemapRows(view),
    ...feedRows(view),
    ...companionPaths(view, site).map((path) => fileRow(path, originOf(view))),
  ]
}

export function fileRow(path: string, origin: Origin): Row {
  return memberRow(buildLists.outputFiles, path, JSON.stringify(origin))
}

/** The files beside the page of an article. */
export function companionPaths(view: View, site: Site): string[] {
  if (view.type !== 'article') return []
  const { address } = view.head
  const shared = shareImageOf(view, site)
  const card = shared.type === 'picture' ? [] : [shared.address]
  const twin = site.markdown ? [markdownPath(address)] : []
  return [oembedPath(address), ...card, ...twin].map((each) => each.slice(1))
}

function originOf({ head }: View): Origin {
  return { family: 'view', key: head.address }
}

function sitemapRows(view: View): Row[] {
  if (!isListed(view)) return []
  const { address } = view.head
  const sitemap = sitemapPath(view.type === 'article' ? view.published.day.slice(0, 7) : 'pages')
  return [
    memberRow(buildLists.sitemaps, sitemap),
    memberRow(buildLists.sitemap(sitemap), address, JSON.stringify(sitemapEntry(view))),
  ]
}

function feedRows(view: View): Row[] {
  const { address } = view.head
  return entryAt(address)?.hasFeed ? [memberRow(buildLists.feeds, address)] : []
}
