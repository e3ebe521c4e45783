import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { parseMarkdown } from '../../markdown/parser'
import { escapeMarkup } from '../../text/escape-markup'
import { type Data, isRecord, listOf, wordsOf } from '../foreign/front-matter'

/** Bits of the format of a text in Lexical. */
const FORMATS: [bit: number, tag: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]
const TAGS: Record<string, string> = {
  root: '',
  paragraph: 'p',
  quote: 'blockquote',
  aside: 'blockquote',
  'extended-quote': 'blockquote',
  listitem: 'li',
}

/** The HTML of a document of Lexical, the editor of Ghost 5; undefined if it is not one. */
export function lexicalHtml(value: unknown): string | undefined {
  const { root } = parsed(value)
  return isRecord(root) ? nodeHtml(root) : undefined
}

function nodeHtml(node: Data): string {
  const type = wordsOf(node.type) ?? ''
  const inside = listOf(node.children).filter(isRecord).map(nodeHtml).join('')
  if (/^(?:extended-)?text$/.test(type))
    return formatted(escapeMarkup(String(node.text ?? '')), Number(node.format ?? 0))
  if (type === 'linebreak') return '<br>'
  if (type === 'link') return `<a href="${escapeMarkup(wordsOf(node.url) ?? '')}">${inside}</a>`
  if (/heading$/.test(type)) return wrapped(wordsOf(node.tag) ?? 'h2', inside)
  if (type === 'list') return wrapped(node.listType === 'number' ? 'ol' : 'ul', inside)
  const tag = TAGS[type]
  if (isGated(node))
    return `<!--kg-gated-block:begin nonMember:false -->${cardHtml(type, node)}<!--kg-gated-block:end-->`
  return tag === undefined ? cardHtml(type, node) + inside : wrapped(tag, inside)
}

/** Whether a card is only for some readers of the site. */
function isGated({ visibility }: Data): boolean {
  const web = isRecord(visibility) && isRecord(visibility.web) ? visibility.web : {}
  return web.nonMember === false
}

function formatted(text: string, format: number): string {
  return FORMATS.reduce((html, [bit, tag]) => ((format & bit) === 0 ? html : wrapped(tag, html)), text)
}

function wrapped(tag: string, inside: string): string {
  return tag === '' ? inside : `<${tag}>${inside}</${tag}>`
}

/** A document of Mobiledoc, the editor of Ghost before; undefined if it is not one. */
export function mobiledocHtml(value: unknown): string | undefined {
  const { sections, cards, markups } = parsed(value)
  if (!Array.isArray(sections)) return undefined
  const marks = listOf(markups).map((one) => listOf(one))
  return sections.map((section) => sectionHtml(listOf(section), listOf(cards), marks)).join('\n')
}

function sectionHtml([type, second, third]: unknown[], cards: readonly unknown[], marks: readonly unknown[][]): string {
  if (type === 1) return wrapped(String(second), markersHtml(third, marks))
  if (type === 3)
    return wrapped(
      String(second),
      listOf(third)
        .map((item) => wrapped('li', markersHtml(item, marks)))
        .join(''),
    )
  const [name, payload] = type === 10 ? listOf(cards[Number(second)]) : []
  return isRecord(payload) ? cardHtml(String(name), payload) : ''
}

/** The texts of a section; each opens some marks, and closes some of those that are open. */
function markersHtml(markers: unknown, marks: readonly unknown[][]): string {
  const open: string[] = []
  return listOf(markers)
    .map((marker) => {
      const [, opened, closed, text] = listOf(marker)
      const tags = listOf(opened).map((index) => marks[Number(index)] ?? [])
      open.push(...tags.map(([tag]) => String(tag)))
      const ends = Array.from({ length: Number(closed ?? 0) }, () => `</${open.pop() ?? 'span'}>`)
      return (
        tags.map(([tag, attributes]) => opening(String(tag), listOf(attributes))).join('') +
        textHtml(text) +
        ends.join('')
      )
    })
    .join('')
}

function textHtml(text: unknown): string {
  return typeof text === 'string' ? escapeMarkup(text) : '<br>'
}

function opening(tag: string, attributes: readonly unknown[]): string {
  const at = attributes.indexOf('href')
  return at === -1 ? `<${tag}>` : `<${tag} href="${escapeMarkup(String(attributes[at + 1]))}">`
}

/** A card of either editor. Cards without words, and those of a newsletter, leave nothing. */
function cardHtml(type: string, card: Data): string {
  const [url, html] = [wordsOf(card.url ?? card.src ?? card.buttonUrl), typeof card.html === 'string' ? card.html : '']
  const metadata = isRecord(card.metadata) ? card.metadata : {}
  const title = wordsOf(card.title ?? card.fileTitle ?? card.buttonText ?? metadata.title)
  const caption = wordsOf(card.caption)
  if (type === 'paywall') return '<!--members-only-->'
  if (/^email/.test(type)) return `<div class="kg-email-card">${html}</div>`
  if (/^(?:hr|horizontalrule)$/.test(type)) return '<hr>'
  if (type === 'code' || type === 'codeblock')
    return `<pre><code class="language-${escapeMarkup(wordsOf(card.language) ?? '')}">${escapeMarkup(String(card.code ?? ''))}</code></pre>`
  if (type === 'image' || type === 'gallery') return picturesHtml(card, caption)
  if (type === 'callout')
    return `<blockquote>${wordsOf(card.calloutEmoji) ?? ''} ${String(card.calloutText ?? '')}</blockquote>`
  if (type === 'toggle') return `<p><strong>${wordsOf(card.heading) ?? ''}</strong></p>${String(card.content ?? '')}`
  if (type === 'markdown' || type === 'card-markdown') return markdownHtml(String(card.markdown ?? ''))
  const link = url === undefined ? '' : `<p><a href="${escapeMarkup(url)}">${escapeMarkup(title ?? url)}</a></p>`
  return (
    (/^(?:video|audio)$/.test(type) ? `<${type} src="${escapeMarkup(url ?? '')}"></${type}>` : html || link) +
    figcaption(caption)
  )
}

function markdownHtml(markdown: string): string {
  return toHtml(toHast(parseMarkdown(markdown), { allowDangerousHtml: true }), { allowDangerousHtml: true })
}

function picturesHtml(card: Data, caption: string | undefined): string {
  const pictures = Array.isArray(card.images) ? card.images.filter(isRecord) : [card]
  const shown = pictures.map(({ src, alt }) => {
    return `<img src="${escapeMarkup(wordsOf(src) ?? '')}" alt="${escapeMarkup(wordsOf(alt) ?? '')}">`
  })
  return `<figure>${shown.join('')}${caption === undefined ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
}

function figcaption(caption: string | undefined): string {
  return caption === undefined ? '' : `<p>${caption}</p>`
}

function parsed(value: unknown): Data {
  if (typeof value !== 'string') return isRecord(value) ? value : {}
  try {
    const data: unknown = JSON.parse(value)
    return isRecord(data) ? data : {}
  } catch {
    return {}
  }
}
