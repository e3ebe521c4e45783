import type { Image, RootContent } from 'mdast'
import type { Figure } from '../blocks/nodes'
import { captionsOf, mediaTypeOf } from '../document'
import { addLegend } from './caption-and-credit'
import { at } from './nodes'
import { error, lineWith, type ParseContext, placeOf, warn } from './parse-context'
import { parseLine } from './parser'
import { PICTURES_ALLOWED, resolvePicture } from './resolve-picture'

/** The figure of a local image; nothing, and an error, if its address is refused. */
export function figureOf(node: Image, context: ParseContext): RootContent[] {
  const source = resolvePicture(node.url, context.folder)
  if (source.type !== 'inside') {
    error(context, node, {
      code: 'refused-picture',
      found: `l’image « ${node.url.slice(0, 60)} » n’est pas reprise`,
      expected: PICTURES_ALLOWED,
    })
    return []
  }
  const media = mediaTypeOf(source.src)?.split('/')[0]
  if (media === 'audio' || media === 'video') return [mediaOf(node, source.src, media, context)]
  if (!node.alt)
    warn(context, node, {
      code: 'picture-not-described',
      found: 'cette image n’est pas décrite',
      expected: 'ce qu’elle montre est attendu entre ![ et ]',
      ...describedLine(node, context),
    })
  const image = { src: source.src, alt: node.alt ?? '', place: placeOf(context, node) }
  const figure = at<Figure>(node, { type: 'figure', image, children: [] })
  if (node.title) addLegend(figure, parseLine(node.title, node).children)
  return [figure]
}

/** A sound or a video is published as documents are. */
function mediaOf(node: Image, src: string, media: 'audio' | 'video', context: ParseContext): Figure {
  const place = placeOf(context, node)
  if (!node.alt)
    warn(context, node, {
      code: 'media-without-title',
      found: `${media === 'audio' ? 'ce son' : 'cette vidéo'} n’a pas de titre`,
      expected: 'son titre est attendu entre ![ et ]',
    })
  context.documents.push({ path: src, place })
  if (media === 'video') context.documents.push({ path: captionsOf(src), place, isOptional: true })
  const title = node.alt || src.slice(src.lastIndexOf('/') + 1)
  const figure = at<Figure>(node, { type: 'figure', image: { src, alt: title, place }, media, children: [] })
  if (node.title) addLegend(figure, parseLine(node.title, node).children)
  return figure
}

/** The line with a place for the words, where the image is written as Markdown. */
function describedLine({ position }: Image, context: ParseContext): { fix?: string } {
  const offset = position?.start.offset
  if (offset === undefined || !context.text.startsWith('![](', offset)) return {}
  return { fix: lineWith(context, offset, '![]('.length, '![…](') }
}
