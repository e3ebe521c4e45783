import type { Image, Link, RootContent } from 'mdast'
import { paragraphOf } from './html/to-flow-or-phrasing'
import { childrenOf, isBlank } from './nodes'

interface Hoisted {
  /** The node without its images; absent when it held nothing else. */
  rest?: RootContent
  images: Image[]
}

/** Nodes kept when empty: a cell keeps its place in the row, and an empty note is reported. */
const KEPT_EMPTY = new Set(['tableCell', 'footnoteDefinition'])

const IMAGE_FILE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?$/i

/** Splits a node into its images, in reading order, and the rest. */
export function withoutImages(node: RootContent): Hoisted {
  if (node.type === 'image') return { images: [node] }
  const children = childrenOf(node)
  if (children.length === 0) return { rest: node, images: [] }
  const hoisted = children.map(withoutImages)
  const images = hoisted.flatMap((child) => child.images)
  if (images.length === 0) return { rest: node, images }
  const rest = hoisted.flatMap((child) => child.rest ?? [])
  if (rest.every(isBlank) && !KEPT_EMPTY.has(node.type)) {
    return node.type === 'link' && !IMAGE_FILE.test(node.url) ? { rest: spelt(node, images), images } : { images }
  }
  Object.assign(node, { children: node.type === 'paragraph' ? paragraphOf(rest).children : rest })
  return { rest: node, images }
}

/**
 * A link whose only text was an image takes the description of that image, so that it can still be
 * followed.
 */
function spelt(link: Link, images: readonly Image[]): Link {
  const text = images.flatMap(({ alt }) => alt ?? []).join(', ')
  return { ...link, children: text === '' ? [] : [{ type: 'text', value: text }] }
}
