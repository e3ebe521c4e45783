import type { Element, ElementContent } from 'hast'
import { element, elementsIn, textIn } from './dom-queries'

/**
 * The pictures without their links, the caption in italics on the line below, then any other
 * content.
 */
export function figure(node: Element): ElementContent[] {
  const tables = elementsIn(node, 'table')
  const captions = elementsIn(node, 'figcaption')
  const caption = captions.at(-1)
  if (tables.length > 0) return captioned(caption, without(node, captions).children)
  const pictures = elementsIn(node, 'img')
  if (pictures.length === 0 || captions.some((each) => elementsIn(each, 'img').length > 0)) return node.children
  const line =
    captions.length === 1 && caption && textIn(caption).trim() !== ''
      ? [element('br', []), element('em', caption.children)]
      : []
  const others = captions.length > 1 ? captions.map((each) => element('p', [element('em', each.children)])) : []
  const shown = pictures.map((picture, at) => element('p', [picture, ...(at === pictures.length - 1 ? line : [])]))
  const rest = without(node, [...pictures, ...captions])
  return [...shown, ...others, ...(textIn(rest).trim() === '' ? [] : rest.children)]
}

/** Figures in a figure, which stay as they are, with the caption of all of them below. */
export function gallery(node: Element): ElementContent[] {
  const captions = node.children.filter((child) => child.type === 'element' && child.tagName === 'figcaption')
  const shown = captions.filter((caption) => textIn(caption).trim() !== '')
  const others = node.children.filter((child) => !captions.includes(child))
  const lines = shown.flatMap((caption) => ('children' in caption ? [element('em', caption.children)] : []))
  return [...others, ...lines.map((line) => element('p', [line]))]
}

/** A table below its caption, as in our Markdown. */
export function table(node: Element): ElementContent[] {
  const [caption] = elementsIn(node, 'caption')
  const spaced = withSpacedCells(node)
  return caption ? captioned(caption, [without(spaced, elementsIn(spaced, 'caption'))]) : [spaced]
}

/** A cell of our tables is one line, where a space stands between its paragraphs. */
function withSpacedCells(node: Element): Element {
  const isCell = /^t[dh]$/.test(node.tagName)
  const children = isCell
    ? inOneLine(node.children)
    : node.children.map((child) => (child.type === 'element' ? withSpacedCells(child) : child))
  return { ...node, children }
}

const BLOCK = /^(?:p|div|ul|ol|li|h\d|blockquote)$/
const SPACE: ElementContent = { type: 'text', value: ' ' }

function inOneLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, at): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (child.tagName === 'br') return [SPACE]
    if (!BLOCK.test(child.tagName)) return [child]
    const inside = inOneLine(child.children)
    return [...(at === 0 ? [] : [SPACE]), ...inside, ...(at === children.length - 1 ? [] : [SPACE])]
  })
}

function captioned(caption: Element | undefined, children: ElementContent[]): ElementContent[] {
  if (!caption || textIn(caption).trim() === '') return children
  return [element('p', [{ type: 'text', value: 'Tableau : ' }, ...caption.children]), ...children]
}

function without(node: Element, gone: readonly ElementContent[]): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (gone.includes(child)) return []
    return child.type === 'element' ? [without(child, gone)] : [child]
  })
  return { ...node, children }
}
