import type { Picture } from '../picture'
import { escapeMarkup } from '../text/escape-markup'
import type { BlockKind } from './kind'

/** A picture between two paragraphs. */
export const figure: BlockKind<'figure'> = {
  fromNode: (node) => (node.type === 'figure' ? { type: 'figure', image: node.image } : undefined),
  view({ image }, page) {
    const picture = page.picture(image)
    return picture && { type: 'figure', picture }
  },
  feedHtml: ({ picture }) => figureHtml(picture),
  words: () => '',
  images: ({ image }) => [image],
}

/** One size: readers of feeds rarely know `srcset`, and never our layout. */
export function figureHtml({ rendition, alt, caption, credit }: Picture): string {
  const legend = [caption, credit].filter((text) => text !== undefined).join(' — ')
  const size = `width="${rendition.width}" height="${rendition.height}"`
  const image = `<img src="${escapeMarkup(rendition.src)}" ${size} alt="${escapeMarkup(alt)}">`
  return `<figure>${image}${legend && `<figcaption>${escapeMarkup(legend)}</figcaption>`}</figure>`
}
