import { toString as textOf } from 'mdast-util-to-string'
import type { ImageRef } from '../article/image'
import type { Picture } from '../picture'
import { escapeMarkup } from '../text/escape-markup'
import type { BlockKind, ToHtml } from './kind'
import type { Figure } from './nodes'

/** A picture between two paragraphs. */
export const figure: BlockKind<'figure'> = {
  fromNode: (node, toHtml) =>
    node.type === 'figure' && !node.media ? { type: 'figure', image: imageOf(node, toHtml) } : undefined,
  view({ image }, page) {
    const picture = page.picture(image)
    return picture && { type: 'figure', picture }
  },
  feedHtml: ({ picture }) => figureHtml(picture),
  words: () => '',
  images: ({ image }) => [image],
}

/** One size: readers of feeds rarely know `srcset`, and never our layout. */
export function figureHtml({ rendition, alt, ...legend }: Picture): string {
  const caption = legend.captionHtml ?? escapeMarkup(legend.caption ?? '')
  const credit = legend.creditHtml ?? escapeMarkup(legend.credit ?? '')
  const text = [caption, credit].filter((part) => part !== '').join(' — ')
  const size = `width="${rendition.width}" height="${rendition.height}"`
  const image = `<img src="${escapeMarkup(rendition.src)}" ${size} alt="${escapeMarkup(alt)}">`
  return `<figure>${image}${text && `<figcaption>${text}</figcaption>`}</figure>`
}

/** The picture of a node, its legend as text and as HTML. */
export function imageOf({ image: { place, ...image }, children }: Figure, toHtml: ToHtml): ImageRef {
  const legend: Partial<ImageRef> = {}
  for (const line of children) {
    const part = line.data?.legend
    if (!part) continue
    legend[part] = textOf(line)
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replace(/^ | $/g, '')
    const html = toHtml(line).replace(/^<p>|<\/p>$/g, '')
    if (html.includes('<')) legend[`${part}Html`] = html
  }
  return { ...image, ...legend, place }
}
