import type { Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { GALLERY } from '../blocks/gallery'
import { type Callout, type Figure, isCallout, isElement } from '../blocks/nodes'
import { captionsOf, mediaTypeOf } from '../document'
import { withoutImages } from './hoist'
import { paragraphOf } from './html/flow'
import { at, childrenOf, isBlank } from './nodes'
import { error, lineWith, type ParseContext, placeOf, type Remark, warn } from './parse-context'
import { parseLine } from './parser'
import { PICTURES_ALLOWED, resolvePicture } from './picture'
import { allOf, replaceAll } from './tree'

/**
 * Turns every image into a figure. An image of a paragraph stays where it stands, between the text
 * before and the text after; an image in a list or in a table comes after it. The line in italics
 * right under it, in the same paragraph or the next, is its caption, or its credit when it has a
 * title, which is then its caption. Images of a paragraph without text, and of « [!galerie] », stand
 * side by side. A sound or a video is written as an image.
 */
export function figures(root: Root, context: ParseContext): void {
  root.children = arranged(root.children, context).map((node) => (Array.isArray(node) ? rowOf(node) : node))
}

/** Nodes, and the figures of each paragraph that holds nothing else. */
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

/** Pictures of one paragraph stand side by side. */
function rowOf(pictures: Figure[]): Callout {
  return at<Callout>(pictures[0] ?? {}, { type: 'callout', marker: GALLERY, children: pictures })
}

function inGallery(gallery: Callout, context: ParseContext): Callout {
  const children = arranged(gallery.children, context).flat() as Callout['children']
  // An empty one is told as such.
  if (children.length > 0 && !children.some(isFigure)) error(context, gallery, EMPTY_GALLERY)
  return { ...gallery, children }
}

const EMPTY_GALLERY: Remark = {
  code: 'empty-gallery',
  found: 'cette galerie n’a pas d’image',
  expected: 'une image par ligne est attendue : ![ce qu’elle montre](images/nom.jpg)',
}

function withFigures(node: RootContent, context: ParseContext): RootContent[] {
  if (isCallout(node, GALLERY)) return [inGallery(node, context)]
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

function figureOf(node: Image, context: ParseContext): RootContent[] {
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

/**
 * An image of another site tells that site who reads the paper, and may change or vanish: a link
 * replaces it.
 */
function linkElsewhere(node: Image, context: ParseContext): RootContent[] {
  const source = resolvePicture(node.url, context.folder)
  if (source.type !== 'outside') return [node]
  const { host, pathname } = new URL(source.href)
  const [seen, replaced] = ELSEWHERE[mediaTypeOf(pathname)?.split('/')[0] ?? ''] ?? PICTURE_ELSEWHERE
  warn(context, node, {
    code: 'picture-as-link',
    subject: host,
    found: `${replaced} par un lien vers ${host}`,
    expected: PICTURES_ALLOWED,
  })
  const said = [node.alt, node.title].filter((words) => words)
  const text = [`${seen} sur ${host}`, ...(said.length > 0 ? [said.join('. ')] : [])].join(' : ')
  return [at(node, { type: 'link', url: source.href, children: [{ type: 'text', value: text }] })]
}

const PICTURE_ELSEWHERE = ['Voir l’image', 'l’image est remplacée'] as const
const ELSEWHERE: Readonly<Record<string, readonly [string, string]>> = {
  audio: ['Écouter', 'le son est remplacé'],
  video: ['Voir la vidéo', 'la vidéo est remplacée'],
}

/**
 * `Légende | Crédit`. A picture that has a caption already takes the first part as its credit too.
 */
function addLegend(figure: Figure, line: readonly PhrasingContent[]): void {
  const bar = line.findIndex((node) => node.type === 'text' && node.value.includes(BAR))
  const node = line[bar]
  const [before, ...after] = node?.type === 'text' ? node.value.split(BAR) : []
  if (before === undefined) addPart(figure, 'caption', [...line])
  else {
    addPart(figure, 'caption', [...line.slice(0, bar), { type: 'text', value: before }])
    addPart(figure, 'credit', [{ type: 'text', value: after.join(BAR) }, ...line.slice(bar + 1)])
  }
}

const BAR = ' | '

function addPart({ children }: Figure, legend: 'caption' | 'credit', part: PhrasingContent[]): void {
  const line = paragraphOf(part)
  if (line.children.every(isBlank)) return
  const [caption, credit] = ['caption', 'credit'].map((name) => children.find(({ data }) => data?.legend === name))
  if (legend === 'caption' && !caption) children.push({ ...line, data: { legend } })
  else if (credit) credit.children.push({ type: 'text', value: ' — ' }, ...line.children)
  else children.push({ ...line, data: { legend: 'credit' } })
}
