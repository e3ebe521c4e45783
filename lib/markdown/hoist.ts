import type { Image, Link, RootContent } from 'mdast'
import { paragraphOf } from './html/flow'
import { childrenOf, isBlank } from './nodes'

interface Hoisted {
  /** What remains of the node; absent when images were all it held. */
  rest?: RootContent
  images: Image[]
}

const IMAGE_FILE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?$/i

/** Takes the images out of a node, in reading order. */
export function withoutImages(node: RootContent): Hoisted {
  if (node.type === 'image') return { images: [node] }
  const children = childrenOf(node)
  if (children.length === 0) return { rest: node, images: [] }
  const hoisted = children.map(withoutImages)
  const images = hoisted.flatMap((child) => child.images)
  if (images.length === 0) return { rest: node, images }
  const rest = hoisted.flatMap((child) => child.rest ?? [])
  if (rest.every(isBlank) && node.type !== 'tableCell') {
    return node.type === 'link' && !IMAGE_FILE.test(node.url) ? { rest: spelt(node, images), images } : { images }
  }
  Object.assign(node, { children: node.type === 'paragraph' ? paragraphOf(rest).children : rest })
  return { rest: node, images }
}

/** A link whose only text was an image: the description of the image takes its place, so that the link can still be followed. */
function spelt(link: Link, images: readonly Image[]): Link {
  const text = images.flatMap(({ alt }) => alt ?? []).join(', ')
  return { ...link, children: text === '' ? [] : [{ type: 'text', value: text }] }
}
