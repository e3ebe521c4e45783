import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { type Options, toMdast } from 'hast-util-to-mdast'
import type { BlockContent, Nodes as MdastNodes, PhrasingContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { isLanguage } from '../../french/languages'
import type { BodyContext } from '../body/context'
import { embedded } from '../body/html-embeds'
import { cardOf } from './cards'
import { element, elementsIn, textIn } from './dom-queries'
import { figure, gallery, table } from './figures'
import { isBacklink, type Note, notesIn, targetOf } from './notes'
import { readable } from './readable'

/** `%%`, which Markdown leaves alone, and which our parser takes for a comment of Obsidian. */
const UNSAFE = [{ character: '%', after: '%', inConstruct: 'phrasing' as const }]
const WRITER = remark()
  .data('toMarkdownExtensions', [{ unsafe: UNSAFE }])
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '*', rule: '*', listItemIndent: 'one', fences: true })
const ADDRESS = /https?:\/\/[^\s<>"«»{}]*[^\s<>"«»{}.,;:!?)\]]/g

interface HtmlBody {
  body: string
  /** Ids of headings, and the headings' words. */
  anchors: Map<string, string>
}

/**
 * Converts HTML to the Markdown that an editor would write. Figures keep captions, notes keep
 * calls, and iframes become links.
 */
export function htmlToMarkdown(html: string, context: BodyContext): HtmlBody {
  const parsed = raw({ type: 'root', children: [{ type: 'raw', value: embedded(html, context) }] })
  const tree = readable(parsed, context)
  const notes = notesIn(tree)
  const children = 'children' in tree ? tree.children.flatMap((child) => tidied(child, notes, context)) : []
  const root: Root = { type: 'root', children: [...children, ...[...notes.values()].map(definition(notes, context))] }
  const markdown = toMdast(root, {
    handlers: { sub: keep, sup: keep, [PASSAGE]: inLanguage, [CALL]: noteCall, 'note-text': noteText },
  })
  return { body: markdown.type === 'root' ? WRITER.stringify(markdown) : '', anchors: anchorsIn(tree) }
}

/** Inline elements, whose `lang` marks a passage. */
const INLINE = /^(?:a|b|cite|dfn|em|i|q|span|strong)$/

/**
 * Phrasing elements of HTML that stand for ours: spaces around elements of other names would be
 * lost, as around blocks.
 */
const [CALL, PASSAGE] = ['data', 'bdi'] as const

type Handler = NonNullable<NonNullable<Options['handlers']>[string]>

const keep: Handler = (_state, node: Element) => ({
  type: 'html',
  value: `<${node.tagName}>${textIn(node)}</${node.tagName}>`,
})
/** Written raw, because the serialiser would escape the brackets. */
const inLanguage: Handler = (state, node: Element) => {
  const passage = state.all(node) as PhrasingContent[]
  if (!isLanguage(String(node.properties.lang))) return passage
  const isLink = passage.length === 1 && passage[0]?.type === 'link'
  const [open, close] = isLink ? ['', ''] : ['[', ']']
  return [
    { type: 'html', value: open },
    ...passage,
    { type: 'html', value: `${close}{lang=${String(node.properties.lang)}}` },
  ]
}
const noteCall: Handler = (state, node: Element) => {
  if (node.properties.id === undefined) return state.all(node)
  return { type: 'footnoteReference', identifier: String(node.properties.id) }
}
const noteText: Handler = (state, node: Element) => ({
  type: 'footnoteDefinition',
  identifier: String(node.properties.id),
  children: state.toFlow(state.all(node) as MdastNodes[] as BlockContent[]),
})

function tidied(node: RootContent, notes: ReadonlyMap<string, Note>, context: BodyContext): ElementContent[] {
  if (node.type === 'comment' || node.type === 'doctype') return []
  if (node.type !== 'element') return node.type === 'text' ? linked(node.value) : []
  if ([...notes.values()].some((note) => note.element === node)) return []
  if (isComment(node)) {
    const words = textIn(node).trim()
    if (node.tagName !== 'sup') context.losses.note('commentaire de Google Docs', 'dropped', context.from, words)
    return []
  }
  const call = callOf(node, notes)
  if (call) return [element(CALL, [{ type: 'text', value: call.label }], { id: call.label })]
  const isWhole = /^(?:a|code|pre)$/.test(node.tagName)
  const children = isWhole ? node.children : node.children.flatMap((child) => tidied(child, notes, context))
  const tidy = { ...node, children }
  const card = cardOf(tidy)
  if (card) return card(tidy, context)
  if (node.tagName === 'figure') return elementsIn(node, 'figure').length > 1 ? gallery(tidy) : figure(tidy)
  if (node.tagName === 'table') return table(tidy)
  if (node.tagName === 'details' || node.tagName === 'picture') return children
  if (node.tagName === 'summary') return [element('p', [element('strong', children)])]
  const { lang } = node.properties
  if (INLINE.test(node.tagName) && isLanguage(String(lang))) {
    return [element(PASSAGE, node.tagName === 'span' ? children : [tidy], { lang: String(lang) })]
  }
  return /^(?:ol|ul|section)$/.test(node.tagName) && isEmptied(node, tidy) ? [] : [tidy]
}

/** A Google Docs comment, which has its own paragraph, and its call. */
function isComment(node: Element): boolean {
  if (!/^(?:sup|p)$/.test(node.tagName)) return false
  return elementsIn(node, 'a').some(({ properties: { id } }) => /^cmnt(?:_ref)?\d+$/.test(String(id))) && isCall(node)
}

/** Whether a link calls a comment: its paragraph is text. */
function isCall(node: Element): boolean {
  return node.tagName === 'sup' || elementsIn(node, 'a').some(({ properties: { id } }) => /^cmnt\d/.test(String(id)))
}

/** Whether all the items of a list were notes. */
function isEmptied(before: Element, after: Element): boolean {
  return textIn(before).trim() !== '' && textIn(after).trim() === '' && elementsIn(after, 'img').length === 0
}

/** The note that a link, or the raised number around it, calls. */
function callOf(node: Element, notes: ReadonlyMap<string, Note>): Note | undefined {
  const links = node.tagName === 'a' ? [node] : node.tagName === 'sup' ? elementsIn(node, 'a') : []
  const [link, another] = links
  if (!link || another) return undefined
  const target = targetOf(link)
  return target === undefined ? undefined : notes.get(target)
}

function definition(notes: ReadonlyMap<string, Note>, context: BodyContext): (note: Note) => Element {
  const bare = new Map([...notes].filter(([, { element: own }]) => own === undefined))
  return ({ label, element: own }) => {
    const children = withoutBacklinks(own).children.flatMap((child) => tidied(child, bare, context))
    return element('note-text', children, { id: label })
  }
}

function withoutBacklinks<T extends ElementContent>(node: T): T {
  if (node.type !== 'element') return node
  const left = node.children.filter((child) => {
    if (child.type !== 'element') return true
    const [link] = child.tagName === 'sup' ? elementsIn(child, 'a') : [child]
    return !(link && link.tagName === 'a' && isBacklink(link))
  })
  return { ...node, children: left.map(withoutBacklinks) }
}

/** Turns bare URLs into links, as the tools where they were typed did. */
function linked(text: string): ElementContent[] {
  const parts: ElementContent[] = []
  let end = 0
  for (const { 0: url, index } of text.matchAll(ADDRESS)) {
    if (!URL.canParse(url)) continue
    const isAlone = text.trim() === url
    const label = isAlone ? `Voir sur ${new URL(url).host.replace(/^www\./, '')}` : url
    parts.push(
      { type: 'text', value: text.slice(end, index) },
      element('a', [{ type: 'text', value: label }], { href: url }),
    )
    end = index + url.length
  }
  return [...parts, { type: 'text', value: text.slice(end) }]
}

function anchorsIn(tree: Nodes): Map<string, string> {
  const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].flatMap((name) => elementsIn(tree, name))
  return new Map(
    headings.flatMap((heading) => idsIn(heading).map((id): [string, string] => [id, textIn(heading).trim()])),
  )
}

function idsIn(heading: Element): string[] {
  const inside = [...elementsIn(heading, 'a'), ...elementsIn(heading, 'span')]
  return [heading, ...inside].flatMap(({ properties }) =>
    [properties.id, properties.name].flatMap((id) => (id ? [String(id)] : [])),
  )
}
