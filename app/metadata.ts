import type { Metadata } from 'next'
import { openGraphImage, shareImageOf } from '@/lib/cards/share-image'
import { instant } from '@/lib/feeds/instant'
import { words } from '@/lib/french/words'
import { entryAt } from '@/lib/page-kinds'
import { absoluteUrl, atomPath, FRONT, ICONS, jsonFeedPath, MANIFEST, oembedPath, rssPath } from '@/lib/paths'
import type { Site } from '@/lib/site'
import type { ArticleView, Head } from '@/lib/views/view'
import { readFrame } from '@/lib/views/view-files'

const LARGE_PREVIEWS = { 'max-image-preview': 'large', 'max-snippet': -1, 'max-video-preview': -1 } as const

/** The metadata of every page. Addresses are absolute, for other machines read them. */
export function pageMetadata(head: Head) {
  const { site } = readFrame()
  const url = absoluteUrl(site, head.address)
  return {
    title: head.title === site.name ? frontTitle(site) : `${head.title} — ${site.name}`,
    description: head.description,
    alternates: { canonical: url, types: feedsFor(head, site) },
    icons: {
      icon: [
        { url: ICONS.favicon, sizes: '32x32' },
        { url: '/icone.svg', type: 'image/svg+xml' },
      ],
      apple: ICONS.apple,
    },
    manifest: MANIFEST,
    robots: entryAt(head.address)?.isUnlisted ? { index: false, follow: true } : LARGE_PREVIEWS,
    openGraph: {
      type: 'website',
      title: head.title,
      description: head.description,
      url,
      siteName: site.name,
      locale: site.locale.replace('-', '_'),
      images: [{ url: absoluteUrl(site, ICONS.large), width: 512, height: 512 }],
    },
    twitter: { card: 'summary' },
  } satisfies Metadata
}

export function articleMetadata(view: ArticleView): Metadata {
  const { site } = readFrame()
  const page = pageMetadata(view.head)
  const shared = shareImageOf(view, site)
  const oembed = { url: absoluteUrl(site, oembedPath(view.head.address)), title: view.title }
  return {
    ...page,
    alternates: { ...page.alternates, types: { ...page.alternates.types, 'application/json+oembed': [oembed] } },
    openGraph: {
      ...page.openGraph,
      type: 'article',
      images: [{ url: absoluteUrl(site, shared.address), ...openGraphImage(shared) }],
      publishedTime: instant(view.published, site.timezone),
      modifiedTime: instant(view.updated ?? view.published, site.timezone),
      authors: view.authors.map(({ href }) => absoluteUrl(site, `/${href.slice(1)}`)),
      ...(view.section && { section: view.section.name }),
      tags: view.tags.map(({ text }) => text),
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** Only the front page bears the paper's own name. */
function frontTitle({ name, tagline }: Site): string {
  return tagline === '' ? name : `${name} — ${tagline.replace(/\.$/, '')}`
}

/** A list is followed by its own feeds, before those of the whole paper. */
function feedsFor({ address, title }: Head, site: Site): Record<string, { url: string; title: string }[]> {
  const isList = address !== FRONT && entryAt(address)?.hasFeed
  const pages = [
    ...(isList ? [{ page: address, name: `${title}, ${site.name}` }] : []),
    { page: FRONT, name: site.name },
  ]
  const feeds = (pathOf: (page: string) => string) =>
    pages.map(({ page, name }) => ({ url: absoluteUrl(site, pathOf(page)), title: words.feeds.all(name) }))
  return {
    'application/atom+xml': feeds(atomPath),
    'application/rss+xml': feeds(rssPath),
    'application/feed+json': feeds(jsonFeedPath),
  }
}
