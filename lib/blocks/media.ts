import { captionsOf, mediaTypeOf } from '../document'
import { escapeMarkup } from '../text/escape-markup'
import { imageOf } from './figure'
import type { BlockKind } from './kind'
import type { MediaView } from './view'

/** A sound or a video of the paper. Its captions are beside it, under the same name. */
export const media: BlockKind<'media'> = {
  fromNode(node, toHtml) {
    if (node.type !== 'figure' || !node.media) return undefined
    const file = imageOf(node, toHtml)
    return { type: 'media', name: node.media, file, ...(node.media === 'video' && { captions: captionsOf(file.src) }) }
  },
  view({ name, file: { src, alt, place: _, focus: __, ...legend }, captions }, page) {
    const document = page.document(src)
    if (!document) return undefined
    const track = captions === undefined ? undefined : page.document(captions)?.address
    return {
      type: 'media',
      name,
      title: alt,
      ...legend,
      ...(legend.captionHtml !== undefined && { captionHtml: page.resolveLinks(legend.captionHtml) }),
      ...(legend.creditHtml !== undefined && { creditHtml: page.resolveLinks(legend.creditHtml) }),
      address: document.address,
      mediaType: mediaTypeOf(document.path) ?? '',
      size: document.size,
      about: page.aboutDocument(document),
      ...(track !== undefined && { captions: track }),
    }
  },
  feedHtml({ name, title, address, about, ...legend }, _, label) {
    const player = `<${name} controls preload="none" src="${address}"></${name}>`
    const link = `<a href="${address}">${escapeMarkup(title)}</a> (${label(about)})`
    return `<figure>${player}<figcaption>${[link, ...legendHtml(legend)].join(' — ')}</figcaption></figure>`
  },
  words: ({ file: { alt, caption = '' } }) => `${alt}\n${caption}`.trim(),
}

function legendHtml({ caption, credit, captionHtml, creditHtml }: Partial<MediaView>): string[] {
  const parts = [captionHtml ?? escapeMarkup(caption ?? ''), creditHtml ?? escapeMarkup(credit ?? '')]
  return parts.filter((part) => part !== '')
}
