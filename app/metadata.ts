import type { Metadata } from 'next'
import { words } from '@/lib/french/words'
import { ATOM, absoluteUrl } from '@/lib/paths'
import type { Site } from '@/lib/site'
import { readFrame } from '@/lib/views/store'
import type { ArticleView, Head } from '@/lib/views/view'

/** What every page says of itself in `<head>`. Addresses are absolute, for they are read by other machines. */
export function pageMetadata(head: Head) {
  const { site } = readFrame()
  const url = absoluteUrl(site, head.address)
  return {
    title: head.title === site.name ? frontTitle(site) : `${head.title} — ${site.name}`,
    description: head.description,
    alternates: {
      canonical: url,
      types: { 'application/atom+xml': [{ url: absoluteUrl(site, ATOM), title: words.feeds.atom(site.name) }] },
    },
    icons: { icon: { url: '/icone.svg', type: 'image/svg+xml' } },
    robots: { 'max-image-preview': 'large' },
    openGraph: {
      type: 'website',
      title: head.title,
      description: head.description,
      url,
      siteName: site.name,
      locale: site.locale.replace('-', '_'),
      images: shareImages(head),
    },
    twitter: { card: head.image ? 'summary_large_image' : 'summary' },
  } satisfies Metadata
}

export function articleMetadata(view: ArticleView): Metadata {
  const { site } = readFrame()
  const page = pageMetadata(view.head)
  return {
    ...page,
    openGraph: {
      ...page.openGraph,
      type: 'article',
      publishedTime: view.published.iso,
      modifiedTime: (view.updated ?? view.published).iso,
      authors: view.authors.map(({ href }) => absoluteUrl(site, `/${href.slice(1)}`)),
      ...(view.section && { section: view.section.name }),
      tags: view.tags.map(({ text }) => text),
    },
  }
}

/** Only the front page bears the paper's own name. */
function frontTitle({ name, tagline }: Site): string {
  return tagline === '' ? name : `${name} — ${tagline.replace(/\.$/, '')}`
}

function shareImages({ image }: Head) {
  if (!image) return []
  return [{ url: absoluteUrl(readFrame().site, `/${image.src.slice(1)}`), width: image.width, height: image.height }]
}
