import { absoluteUrl, FRONT } from '../paths'
import type { Site } from '../site'
import type { ArticleView } from '../views/article-view'
import { largestFile } from './largest-picture-file'
import { machineText } from './machine-text'

const DAY = 86_400

/** oEmbed 1.0 of type « link »: another site can show a card of the article without a script. */
export function oembed({ head, title, authors, picture }: ArticleView, site: Site): string {
  const [author] = authors
  return `${JSON.stringify({
    version: '1.0',
    type: 'link',
    title: machineText(title),
    url: absoluteUrl(site, head.address),
    ...(author && { author_name: machineText(author.text), author_url: absoluteUrl(site, author.href) }),
    provider_name: machineText(site.name),
    provider_url: absoluteUrl(site, FRONT),
    cache_age: DAY,
    ...(picture && thumbnail(largestFile(picture.rendition), site)),
  })}\n`
}

function thumbnail({ address, width, height }: ReturnType<typeof largestFile>, site: Site) {
  return { thumbnail_url: absoluteUrl(site, address), thumbnail_width: width, thumbnail_height: height }
}
