import { escapeMarkup } from '../../text/escape-markup'
import { OdtStyles } from './odt-styles'
import type { Tell } from './word-styles'
import { childrenNamed, elementsNamed, parseXml, wordsIn, type XmlContent, type XmlElement } from './xml-tree'

/** Elements whose HTML is a tag around their content. */
const TAGS: Record<string, string> = { 'table:table-row': 'tr' }
const EMPTY: Record<string, string> = { 'text:line-break': '<br>', 'text:tab': ' ', 'text:s': ' ' }
/** Elements without words for readers. */
const SILENT =
  /^(?:office:(?:forms|annotation-end|event-listeners)|text:(?:soft-page-break|tracked-changes|note-citation|[\w-]+-decls)|table:covered-table-cell|svg:(?:title|desc))$/
const CONTENTS = /^text:(?:table-of-content|[\w-]+-index|bibliography)$/

interface Context {
  styles: OdtStyles
  pictureFor: (name: string) => string
  tell: Tell
  notes: string[]
  /** The style and the level of the list around. */
  list: { style: string; level: number }
}

/**
 * An OpenDocument text as HTML: headings, lists, tables, links, notes, pictures, emphasis. What its
 * readers do not see is reported: comments, deleted passages, hidden text.
 */
export function odtHtml(content: string, styles: string, pictureFor: (name: string) => string, tell: Tell): string {
  const [root, common] = [parseXml(content), parseXml(styles)]
  for (const margin of ['style:header', 'style:footer'].flatMap((name) => elementsNamed(common, name)))
    tell('en-tête ou pied de page', 'dropped', wordsIn(margin))
  for (const deletion of elementsNamed(root, 'text:deletion'))
    tell('passage supprimé, du suivi des modifications', 'dropped', deletedWords(deletion))
  const context: Context = {
    styles: new OdtStyles([common, root]),
    pictureFor,
    tell,
    notes: [],
    list: { style: '', level: 0 },
  }
  const html = elementsNamed(root, 'office:text')
    .map((text) => inside(text, context))
    .join('')
  const list = context.notes.map((note, at) => `<li id="note-${at + 1}">${note}<a href="#call-${at + 1}">↩</a></li>`)
  return html + (list.length === 0 ? '' : `<ol>${list.join('')}</ol>`)
}

function deletedWords({ children }: XmlElement): string {
  const kept = children.filter((child) => typeof child !== 'string' && child.name !== 'office:change-info')
  return kept.map(wordsIn).join(' ')
}

function inside({ children }: XmlElement, context: Context): string {
  return children.map((child) => htmlOf(child, context)).join('')
}

function htmlOf(node: XmlContent, context: Context): string {
  if (typeof node === 'string') return escapeMarkup(node)
  const { name, attributes } = node
  const hidden = hiddenAs(node, context)
  if (hidden !== undefined) {
    context.tell(hidden, 'dropped', hiddenWords(node))
    return ''
  }
  if (SILENT.test(name)) return ''
  if (name === 'text:p' || name === 'text:h') return paragraph(node, context)
  if (name === 'text:list') return list(node, context)
  if (name === 'text:list-item' || name === 'text:list-header') return item(inside(node, context))
  if (name === 'text:note') return noteCall(node, context)
  if (name === 'text:span') return emphasized(inside(node, context), attributes['text:style-name'] ?? '', context)
  if (name === 'text:a') return `<a href="${escapeMarkup(attributes['xlink:href'] ?? '')}">${inside(node, context)}</a>`
  if (name === 'draw:frame') return frame(node, context)
  if (name === 'draw:image') return image(node, '', context)
  // A text box stands in a paragraph, where HTML has no place for its own.
  if (name === 'draw:text-box') return `</p>${inside(node, context)}<p>`
  if (name === 'table:table') return table(node, context)
  if (name === 'table:table-cell') return cell(node, 'td', context)
  const tag = TAGS[name]
  return tag === undefined ? (EMPTY[name] ?? inside(node, context)) : `<${tag}>${inside(node, context)}</${tag}>`
}

/** What hides an element from readers, if anything does. */
function hiddenAs({ name, attributes, children }: XmlElement, { styles }: Context): string | undefined {
  if (name === 'office:annotation') return 'commentaire du document'
  if (CONTENTS.test(name)) return 'sommaire automatique'
  if (name === 'draw:object' || name === 'draw:object-ole') return 'objet incorporé : formule, graphique, tableur'
  const isHiddenParagraph = children.some((child) => {
    return (
      typeof child !== 'string' &&
      child.name === 'text:hidden-paragraph' &&
      child.attributes['text:is-hidden'] === 'true'
    )
  })
  const isStyled = styles.valueOf(attributes['text:style-name'] ?? '', 'text:display') === 'none'
  const isHidden = name === 'text:hidden-text' || attributes['text:display'] === 'none' || isStyled || isHiddenParagraph
  return isHidden ? 'texte masqué' : undefined
}

/** The words of a hidden element, without the name and the date of who wrote a comment. */
function hiddenWords(node: XmlElement): string {
  const { attributes, name } = node
  if (name === 'office:annotation') return childrenNamed(node, 'text:p').map(wordsIn).join(' ')
  return attributes['text:string-value'] ?? (wordsIn(node) || (attributes['xlink:href'] ?? ''))
}

function paragraph(node: XmlElement, context: Context): string {
  const { styles } = context
  const style = node.attributes['text:style-name'] ?? ''
  const words = inside(node, context)
  if (styles.isNamed(style, /^Title$/)) return `<h1 class="title">${words}</h1>`
  if (node.name === 'text:h') {
    const level = Math.min(6, Number(node.attributes['text:outline-level'] ?? 1) + 1)
    return `<h${level}>${words}</h${level}>`
  }
  if (styles.isNamed(style, /^Subtitle$/)) return `<p class="subtitle">${words}</p>`
  if (styles.isNamed(style, /^Caption$/)) return `<p class="caption">${words}</p>`
  return styles.isNamed(style, /^Quotations$/) ? `<blockquote><p>${words}</p></blockquote>` : `<p>${words}</p>`
}

/** A list below another one has its style, where it names none. */
function list(node: XmlElement, context: Context): string {
  const around = context.list
  const style = node.attributes['text:style-name'] ?? around.style
  context.list = { style, level: around.level + 1 }
  const tag = context.styles.isNumbered(style, context.list.level) ? 'ol' : 'ul'
  const [first] = childrenNamed(node, 'text:list-item')
  const start = tag === 'ol' ? first?.attributes['text:start-value'] : undefined
  const items = inside(node, context)
  context.list = around
  return `<${tag}${start === undefined ? '' : ` start="${Number(start)}"`}>${items}</${tag}>`
}

/** Items of one paragraph make a tight list. */
function item(html: string): string {
  return `<li>${html.trim().replace(/^<p>((?:(?!<\/?p)[\s\S])*)<\/p>(?!\s*<p)/, '$1')}</li>`
}

function noteCall(node: XmlElement, context: Context): string {
  const number = context.notes.push('')
  context.notes[number - 1] = inside(node, context)
  return `<sup><a href="#note-${number}" id="call-${number}">${number}</a></sup>`
}

function emphasized(words: string, style: string, { styles }: Context): string {
  if (words.trim() === '') return words
  const isRaised = /^(?:super|[1-9])/.test(styles.valueOf(style, 'style:text-position'))
  const isLowered = /^(?:sub|-)/.test(styles.valueOf(style, 'style:text-position'))
  const tags = [
    ...(styles.valueOf(style, 'fo:font-weight') === 'bold' ? ['strong'] : []),
    ...(styles.valueOf(style, 'fo:font-style') === 'italic' ? ['em'] : []),
    ...(/^(?!none$)./.test(styles.valueOf(style, 'style:text-line-through-style')) ? ['s'] : []),
    ...(isRaised ? ['sup'] : isLowered ? ['sub'] : []),
  ]
  return `${tags.map((tag) => `<${tag}>`).join('')}${words}${tags
    .reverse()
    .map((tag) => `</${tag}>`)
    .join('')}`
}

/** A picture with its alternative text, or a text box. Other pictures of a frame are the same one. */
function frame(node: XmlElement, context: Context): string {
  const [picture] = childrenNamed(node, 'draw:image')
  const [box] = childrenNamed(node, 'draw:text-box')
  const objects = node.children.filter((child) => typeof child !== 'string' && /^draw:object/.test(child.name))
  if (box || !picture || objects.length > 0) return inside({ ...node, children: box ? [box] : objects }, context)
  const [alt] = [...childrenNamed(node, 'svg:desc'), ...childrenNamed(node, 'svg:title')].map(wordsIn)
  return image(picture, alt ?? '', context)
}

function image({ attributes }: XmlElement, alt: string, { pictureFor }: Context): string {
  return `<img src="${escapeMarkup(pictureFor(attributes['xlink:href'] ?? ''))}" alt="${escapeMarkup(alt)}">`
}

function table(node: XmlElement, context: Context): string {
  const heads = childrenNamed(node, 'table:table-header-rows').flatMap((rows) => childrenNamed(rows, 'table:table-row'))
  const head = heads.map((row) =>
    childrenNamed(row, 'table:table-cell')
      .map((one) => cell(one, 'th', context))
      .join(''),
  )
  const rest = node.children.filter((child) => typeof child === 'string' || child.name !== 'table:table-header-rows')
  const body = inside({ ...node, children: rest }, context)
  return `<table>${head.map((row) => `<tr>${row}</tr>`).join('')}${body}</table>`
}

function cell(node: XmlElement, tag: 'td' | 'th', context: Context): string {
  const span = node.attributes['table:number-columns-spanned']
  return `<${tag}${span === undefined ? '' : ` colspan="${Number(span)}"`}>${inside(node, context)}</${tag}>`
}
