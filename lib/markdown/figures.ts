import type { Image, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Figure, isElement } from '../blocks/nodes'
import { withoutImages } from './hoist'
import { at, childrenOf, isBlank } from './nodes'
import { error, type ParseContext, placeOf, warn } from './parse-context'
import { PICTURES_ALLOWED, resolvePicture } from './picture'

/**
 * Turns every image into a figure: in its own place when it is alone in its paragraph, otherwise
 * after the block that held it. Its caption is the line in italics right under it, in the same
 * paragraph or the next, else its title.
 */
export function figures(root: Root, context: ParseContext): void {
  const children: RootContent[] = []
  for (const node of root.children) {
    const last = children.at(-1)
    const below = last?.type === 'figure' && last.image.caption === undefined ? italicLine(childrenOf(node)) : undefined
    if (last?.type === 'figure' && below !== undefined && node.type === 'paragraph')
      Object.assign(last.image, captionOf(below))
    else children.push(...withFigures(node, context))
  }
  root.children = children
}

function withFigures(node: RootContent, context: ParseContext): RootContent[] {
  const { rest, images } = withoutImages(node)
  if (images.length === 0) return [node]
  const pictures = images.flatMap((image) => figureOf(image, context))
  const last = pictures.at(-1)
  const caption = rest?.type === 'paragraph' ? italicLine(rest.children) : undefined
  if (last?.type !== 'figure' || caption === undefined) return [...(rest ? [rest] : []), ...pictures]
  Object.assign(last.image, captionOf(caption))
  return pictures
}

/** The text of a line that is all in italics. */
function italicLine(line: readonly RootContent[]): string | undefined {
  const [only, ...more] = line.filter((node) => !isBlank(node))
  const isItalic = only !== undefined && (only.type === 'emphasis' || isElement(only, 'em') || isElement(only, 'i'))
  return isItalic && more.length === 0 ? textOf(only) : undefined
}

function figureOf(node: Image, context: ParseContext): RootContent[] {
  const source = resolvePicture(node.url, context.folder)
  if (source.type === 'outside') return [linkTo(source.href, node, context)]
  if (source.type === 'refused') {
    error(context, node, {
      code: 'refused-picture',
      found: `l’image « ${node.url.slice(0, 60)} » n’est pas reprise`,
      expected: PICTURES_ALLOWED,
    })
    return []
  }
  if (!node.alt)
    warn(context, node, {
      code: 'picture-not-described',
      found: 'cette image n’est pas décrite',
      expected: 'ce qu’elle montre est attendu entre ![ et ]',
    })
  const image = {
    src: source.src,
    alt: node.alt ?? '',
    ...captionOf(node.title ?? ''),
    place: placeOf(context, node),
  }
  return [at<Figure>(node, { type: 'figure', image })]
}

/**
 * An image of another site tells that site who reads the paper, and may change or vanish: a link
 * replaces it.
 */
function linkTo(href: string, node: Image, context: ParseContext): RootContent {
  const { host } = new URL(href)
  warn(context, node, {
    code: 'picture-as-link',
    subject: host,
    found: `l’image est remplacée par un lien vers ${host}`,
    expected: PICTURES_ALLOWED,
  })
  const text = `Voir l’image sur ${host}${node.alt ? ` : ${node.alt}` : ''}`
  return at(node, {
    type: 'paragraph',
    children: [{ type: 'link', url: href, children: [{ type: 'text', value: text }] }],
  })
}

interface Caption {
  caption?: string
  credit?: string
}

/** `Légende | Crédit` → both; either may be missing. */
function captionOf(text: string): Caption {
  const [caption = '', ...credit] = text.replace(/[ \t\n\r\f]+/g, ' ').split(' | ')
  const words = { caption: caption.replace(/^ | $/g, ''), credit: credit.join(' | ').replace(/^ | $/g, '') }
  return { ...(words.caption && { caption: words.caption }), ...(words.credit && { credit: words.credit }) }
}
