import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { GALLERY } from '../blocks/gallery'
import { LIVE } from '../blocks/live'
import { type Callout, type Figure, isElement } from '../blocks/nodes'
import { addLegend } from './caption-and-credit'
import { paragraphOf } from './html/to-flow-or-phrasing'
import { figureOf } from './image-figure'
import { linkElsewhere } from './link-elsewhere'
import { at, childrenOf, isBlank } from './nodes'
import { error, type ParseContext, type Remark } from './parse-context'
import { allOf, replaceAll } from './tree'
import { withoutImages } from './without-images'

/**
 * Turns every image into a figure. An image in a paragraph splits it; an image in a list or in a
 * table moves below it. The line in italics right under it, in the same paragraph or the next, is
 * its caption, or its credit when it has a title, which is then its caption. Images of a paragraph
 * without text, and of « [!galerie] », are shown side by side. Pictures of a
 * live update stay in it; those of another box move below it. A sound or a video uses the syntax
 * of images.
 */
export function figures(root: Root, context: ParseContext): void {
  root.children = arranged(root.children, context).map((node) => (Array.isArray(node) ? rowOf(node) : node))
}

/** Replaces each paragraph that holds only images by its figures. */
function arranged(nodes: readonly RootContent[], context: ParseContext): (RootContent | Figure[])[] {
  const children: (RootContent | Figure[])[] = []
  for (const node of nodes) {
    replaceAll(node, 'image', (image) => linkElsewhere(image, context))
    const last = [children.at(-1)].flat().at(-1)
    const below = node.type === 'paragraph' ? italicLine(node.children) : undefined
    if (last?.type === 'figure' && last.children.length === 0 && below) addLegend(last, below)
    else {
      const parts = withFigures(node, context)
      if (parts.length > 1 && parts.every(isFigure)) children.push(parts)
      else children.push(...parts)
    }
  }
  return children
}

function isFigure(node: RootContent): node is Figure {
  return node.type === 'figure' && !node.media
}

function isMedia(node: RootContent): boolean {
  return node.type === 'figure' && node.media !== undefined
}

function isUpdate({ type }: RootContent): boolean {
  return type === 'liveEntry'
}

/** The pictures of one paragraph as a gallery. */
function rowOf(pictures: Figure[]): Callout {
  return at<Callout>(pictures[0] ?? {}, { type: 'callout', marker: GALLERY, children: pictures })
}

function inCallout(node: Callout, context: ParseContext): RootContent[] {
  if (node.marker === GALLERY) return inGallery(node, context)
  return node.marker === LIVE ? inLive(node, context) : besideBox(node, context)
}

function inGallery(gallery: Callout, context: ParseContext): RootContent[] {
  const [children, media] = apart(arranged(gallery.children, context).flat(), isMedia)
  // An empty callout is an error already (`empty-callout`).
  if (children.length > 0 && !children.some(isFigure)) error(context, gallery, EMPTY_GALLERY)
  return [{ ...gallery, children: children as Callout['children'] }, ...media]
}

/** The pictures of an update stay in it; a sound or a video comes after the whole block. */
function inLive(live: Callout, context: ParseContext): RootContent[] {
  const [above, entries] = apart(live.children, isUpdate)
  const [before, figures] = apart(arranged(above, context).flat(), ({ type }) => type === 'figure')
  const media = entries.flatMap((entry) => {
    const [kept, out] = apart(arranged(childrenOf(entry), context).flat(), isMedia)
    Object.assign(entry, { children: kept })
    return out
  })
  return [...figures, { ...live, children: [...before, ...entries] as Callout['children'] }, ...media]
}

/** The pictures of a box come after it, with their legends. */
function besideBox(box: Callout, context: ParseContext): RootContent[] {
  const [children, figures] = apart(arranged(box.children, context).flat(), ({ type }) => type === 'figure')
  const isEmpty = children.length === 0 && figures.length > 0
  return [...(isEmpty ? [] : [{ ...box, children: children as Callout['children'] }]), ...figures]
}

function apart(nodes: readonly RootContent[], isOut: (node: RootContent) => boolean): [RootContent[], RootContent[]] {
  return [nodes.filter((node) => !isOut(node)), nodes.filter(isOut)]
}

const EMPTY_GALLERY: Remark = {
  code: 'empty-gallery',
  found: 'cette galerie n’a pas d’image',
  expected: 'une image par ligne est attendue : ![ce qu’elle montre](images/nom.jpg)',
}

function withFigures(node: RootContent, context: ParseContext): RootContent[] {
  if (node.type === 'callout') return inCallout(node, context)
  if (node.type === 'paragraph') return splitAtImages(node, context)
  const { rest, images } = withoutImages(node)
  return [...(rest ? [rest] : []), ...images.flatMap((image) => figureOf(image, context))]
}

function splitAtImages(paragraph: Paragraph, context: ParseContext): RootContent[] {
  if (allOf(paragraph, 'image').length === 0) return [paragraph]
  const parts: RootContent[] = []
  let line: RootContent[] = []
  const endLine = () => {
    const [last, italics] = [parts.at(-1), italicLine(line)]
    if (last?.type === 'figure' && italics) addLegend(last, italics)
    else if (!line.every(isBlank)) parts.push(paragraphOf(line))
    line = []
  }
  for (const child of paragraph.children) {
    const { rest, images } = withoutImages(child)
    if (images.length > 0) {
      endLine()
      parts.push(...images.flatMap((image) => figureOf(image, context)))
    }
    if (rest) line.push(rest)
  }
  endLine()
  return parts
}

/** The text of a line that is all in italics. */
function italicLine(line: readonly RootContent[]): PhrasingContent[] | undefined {
  const [only, ...more] = line.filter((node) => !isBlank(node))
  const isItalic = only !== undefined && (only.type === 'emphasis' || isElement(only, 'em') || isElement(only, 'i'))
  return isItalic && more.length === 0 ? (childrenOf(only) as PhrasingContent[]) : undefined
}
