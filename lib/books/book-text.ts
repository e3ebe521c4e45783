import type { Element, ElementContent, Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { idsIn } from './book-links'

/** How a text is adapted to a book. */
interface Placing {
  /** The new address of a link; undefined if it has none, and only its words stay. */
  hrefOf: (href: string) => string | undefined
  srcOf: (src: string) => string
  /** The id of an element of this text, in the document that holds it. */
  idOf: (id: string) => string
  /** By how many levels its headings are lowered. */
  lower: number
}

/** Attributes that name ids of the same text. */
const REFERENCES = ['headers', 'ariaLabelledBy', 'ariaDescribedBy'] as const

/** Parses our HTML, and replaces links, pictures and ids by those of the book. */
export function textTree(html: string, placing: Placing): Root {
  const parsed = raw({ type: 'root', children: [{ type: 'raw', value: html }] })
  const root: Root = parsed.type === 'root' ? parsed : { type: 'root', children: [] }
  return { type: 'root', children: placedAll(root.children, { ...placing, ids: idsIn(html), seen: new Set() }) }
}

/** Adds the ids of the text, and those already written. */
type Place = Placing & { ids: ReadonlySet<string>; seen: Set<string> }

function placedAll(nodes: readonly RootContent[], place: Place): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return placed(node, place)
    return node.type === 'text' ? [node] : []
  })
}

function placed(element: Element, place: Place): ElementContent[] {
  const { tagName } = element
  // Sounds and videos are left out: the legend links to them.
  if (tagName === 'audio' || tagName === 'video') return []
  const children = placedAll(element.children, place)
  const href = tagName === 'a' ? place.hrefOf(String(element.properties.href ?? '')) : undefined
  if (tagName === 'a' && href === undefined) return children
  // `data-n` is the link number of the print style sheet of pages.
  const { dataN: _, ...own } = element.properties
  const properties = { ...own, ...idsOf(element, place), ...(href !== undefined && { href }) }
  if (tagName === 'img') properties.src = place.srcOf(String(properties.src))
  // Most reading systems cannot open `<details>`.
  if (tagName === 'details') properties.open = true
  return [{ ...element, tagName: lowered(tagName, place.lower), properties, children }]
}

/**
 * Keeps the first use of each id, and references to existing ids only: anything else is invalid.
 */
function idsOf({ properties }: Element, { idOf, ids, seen }: Place): Element['properties'] {
  const found: Element['properties'] = {}
  for (const name of REFERENCES) {
    const values = [properties[name] ?? []].flat().map(String)
    const present = values.filter((id) => ids.has(id)).map(idOf)
    if (values.length > 0) found[name] = present.length > 0 ? present : undefined
  }
  const { id } = properties
  if (id === undefined || id === null) return found
  const isNew = !seen.has(String(id))
  seen.add(String(id))
  return { ...found, id: isNew ? idOf(String(id)) : undefined }
}

function lowered(tagName: string, ranks: number): string {
  const [, rank] = /^h([1-6])$/.exec(tagName) ?? []
  return rank === undefined ? tagName : `h${Math.min(6, Number(rank) + ranks)}`
}
