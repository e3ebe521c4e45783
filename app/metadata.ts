import type { Metadata } from 'next'
import { openGraphImage, shareImageOf } from '@/lib/cards/share-image'
import { instant } from '@/lib/feeds/rfc3339'
import { languageOf } from '@/lib/language/language'
import { entryAt } from '@/lib/page-kinds'
import {
  absoluteUrl,
  atomPath,
  CORRECTIONS,
  FRONT,
  ICONS,
  jsonFeedPath,
  MANIFEST,
  oembedPath,
  rssPath,
} from '@/lib/paths'
import type { Site } from '@/lib/site'
import type { ArticleView, WithdrawnView } from '@/lib/views/article-view'
import { readFrame } from '@/lib/views/view-files'
import type { Head } from '@/lib/views/view-parts'

const LARGE_PREVIEWS = { 'max-image-preview': 'large', 'max-snippet': -1, 'max-video-preview': -1 } as const
const UNLISTED = { index: false, follow: true } as const

/** The metadata of every page. Addresses are absolute, because other programs read them. */
export function pageMetadata(head: Head) {
  const { site } = readFrame()
  const url = knownUrl(site, head.address)
  const image = knownUrl(site, ICONS.large)
  return {
    title: head.title === site.name ? frontTitle(site) : `${head.title} — ${site.name}`,
    description: head.description,
    alternates: { ...(url && { canonical: url }), types: feedsFor(head, site) },
    icons: {
      icon: [
        { url: ICONS.favicon, sizes: '32x32' },
        { url: '/icone.svg', type: 'image/svg+xml' },
      ],
      apple: ICONS.apple,
    },
    manifest: MANIFEST,
    robots: entryAt(head.address)?.isUnlisted ? UNLISTED : LARGE_PREVIEWS,
    openGraph: {
      type: 'website',
      title: head.title,
      description: head.description,
      ...(url && { url }),
      siteName: site.name,
      locale: site.locale.replace('-', '_'),
      images: image ? [{ url: image, width: 512, height: 512 }] : [],
    },
    twitter: { card: 'summary' },
  } satisfies Metadata
}

export function articleMetadata(view: ArticleView | WithdrawnView): Metadata {
  const { site } = readFrame()
  const page = pageMetadata(view.head)
  // Search engines must remove a withdrawn article from their indexes.
  if (view.type === 'withdrawn') return { ...page, robots: UNLISTED }
  const shared = shareImageOf(view, site)
  const image = knownUrl(site, shared.address)
  const oembed = { url: linkUrl(site, oembedPath(view.head.address)), title: view.title }
  return {
    ...page,
    alternates: { ...page.alternates, types: { ...page.alternates.types, 'application/json+oembed': [oembed] } },
    openGraph: {
      ...page.openGraph,
      type: 'article',
      images: image ? [{ url: image, ...openGraphImage(shared) }] : [],
      publishedTime: instant(view.published, site.timezone),
      modifiedTime: instant(view.updated ?? view.published, site.timezone),
      authors: view.authors.flatMap(({ href }) => knownUrl(site, `/${href.slice(1)}`) ?? []),
      ...(view.section && { section: view.section.name }),
      tags: view.tags.map(({ text }) => text),
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** Other programs need full URLs; undefined while the paper's origin is unknown. */
function knownUrl(site: Site, address: string): string | undefined {
  return site.origin === '' ? undefined : absoluteUrl(site, address)
}

/** Browsers need no origin, and binding adds the base path. */
function linkUrl(site: Site, address: string): string {
  return knownUrl(site, address) ?? address
}

/** Only the front page has the paper's name alone as its title. */
function frontTitle({ name, tagline }: Site): string {
  return tagline === '' ? name : `${name} — ${tagline.replace(/\.$/, '')}`
}

/** The feeds of a list come before those of the whole paper. */
function feedsFor({ address, title }: Head, site: Site): Record<string, { url: string; title: string }[]> {
  const isList = address !== FRONT && entryAt(address)?.hasFeed
  const { all } = languageOf(site).words.feeds
  const own = `${title}, ${site.name}`
  const pages = [
    // Corrections are not articles.
    ...(isList ? [{ page: address, text: address === CORRECTIONS ? own : all(own) }] : []),
    { page: FRONT, text: all(site.name) },
  ]
  const feeds = (pathOf: (page: string) => string) =>
    pages.map(({ page, text }) => ({ url: linkUrl(site, pathOf(page)), title: text }))
  return {
    'application/atom+xml': feeds(atomPath),
    'application/rss+xml': feeds(rssPath),
    'application/feed+json': feeds(jsonFeedPath),
  }
}
