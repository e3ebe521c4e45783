import { plainText } from '../text/plain-text'
import { figureHtml, imageOf } from './figure'
import type { BlockKind } from './kind'
import { isCallout, rootOf } from './nodes'

export const GALLERY = 'galerie'

/** Several pictures side by side: « [!galerie] », or the lines of one paragraph. */
export const gallery: BlockKind<'gallery'> = {
  markers: [GALLERY],
  isTitled: true,
  fromNode(node, toHtml) {
    if (!isCallout(node, GALLERY)) return undefined
    const images = node.children.flatMap((child) => (child.type === 'figure' ? [imageOf(child, toHtml)] : []))
    const html = toHtml(rootOf(node.children.filter(({ type }) => type !== 'figure')))
    return images.length === 0 ? undefined : { type: 'gallery', html, images }
  },
  view({ html, images }, page) {
    const pictures = images.flatMap((image) => page.picture(image) ?? [])
    return { type: 'gallery', html: page.resolveLinks(html), pictures }
  },
  feedHtml: ({ html, pictures }) => [...(html === '' ? [] : [html]), ...pictures.map(figureHtml)].join('\n'),
  words: ({ html }) => plainText(html),
  images: ({ images }) => images,
}
