import type { Element, ElementContent, Nodes as HastNodes, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { toMdast } from 'hast-util-to-mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { BodyDesk } from '../body/desk'
import { embedded } from '../body/embedded'

const WRITER = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '*', rule: '*', listItemIndent: 'one', fences: true })

/** HTML as an editor would have typed it. Figures keep their captions in italics under the picture; frames become links. */
export function htmlToMarkdown(html: string, desk: BodyDesk): string {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: embedded(html, desk) }] })
  const tidy = { type: 'root' as const, children: tree.type === 'root' ? tree.children.flatMap(tidied) : [] }
  const markdown = toMdast(tidy, { handlers: { sub: keep, sup: keep } })
  return markdown.type === 'root' ? WRITER.stringify(markdown) : ''
}

function keep(_state: unknown, node: Element) {
  return { type: 'html' as const, value: `<${node.tagName}>${textIn(node)}</${node.tagName}>` }
}

function tidied(node: RootContent): RootContent[] {
  if (node.type === 'comment' || node.type === 'doctype') return []
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap((child) => tidied(child) as ElementContent[])
  if (node.tagName === 'figure') return figure({ ...node, children })
  return [{ ...node, children }]
}

/** Pictures, each with what its links lead to left out, then the caption in italics on the line below. */
function figure(node: Element): RootContent[] {
  const pictures = elementsIn(node, 'img')
  const captions = elementsIn(node, 'figcaption')
  if (pictures.length === 0 || captions.some((caption) => elementsIn(caption, 'img').length > 0)) return node.children
  const [caption] = captions.slice(-1)
  const own = captions.length > 1 || !caption ? [] : [element('br', []), element('em', caption.children)]
  const rest = captions.length > 1 ? captions.map((each) => element('p', [element('em', each.children)])) : []
  return [
    ...pictures.map((picture, at) => element('p', [picture, ...(at === pictures.length - 1 ? own : [])])),
    ...rest,
  ]
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}

function elementsIn(node: HastNodes, name: string): Element[] {
  const inside = 'children' in node ? node.children.flatMap((child) => elementsIn(child, name)) : []
  return node.type === 'element' && node.tagName === name ? [node] : inside
}

function textIn(node: HastNodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

/** The words of a fragment, its entities read. */
export function htmlWords(html: string): string {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] })
  return textIn(tree).replace(/\s+/g, ' ').trim()
}
