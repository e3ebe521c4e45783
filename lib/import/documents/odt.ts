import { SaxesParser } from 'saxes'
import { escapeMarkup } from '../../text/escape-markup'

/** OpenDocument elements, and the HTML elements that they become. */
const TAGS: Record<string, string> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
}
const EMPTY: Record<string, string> = {
  'text:line-break': '<br>',
  'text:tab': ' ',
  'text:s': ' ',
  'text:soft-page-break': '',
}

interface Style {
  isBold: boolean
  isItalic: boolean
  isTitle: boolean
}

/**
 * An OpenDocument text as HTML: headings, lists, tables, links, notes, pictures, bold and italics.
 */
export function odtHtml(xml: string, pictureFor: (name: string) => string): string {
  const parser = new SaxesParser({ xmlns: false })
  const styles = new Map<string, Style>()
  const closing: string[] = []
  const notes: string[] = []
  const outputs = [{ html: '' }]
  let style: Style | undefined
  let isBody = false
  let isCited = false
  const put = (html: string) => {
    const last = outputs.at(-1)
    if (last) last.html += html
  }
  parser.on('error', () => {})
  parser.on('text', (text) => {
    if (isBody && !isCited) put(escapeMarkup(text))
  })
  parser.on('opentag', ({ name, attributes }) => {
    const own = attributes as Record<string, string>
    if (name === 'style:style') {
      style = { isBold: false, isItalic: false, isTitle: own['style:parent-style-name'] === 'Title' }
      styles.set(own['style:name'] ?? '', style)
    } else if (name === 'style:text-properties' && style) {
      style.isBold ||= own['fo:font-weight'] === 'bold'
      style.isItalic ||= own['fo:font-style'] === 'italic'
    } else if (name === 'office:text') isBody = true
    if (name === 'text:note') outputs.push({ html: '' })
    if (name === 'text:note-citation') isCited = true
    const [before, after] = around(name, own, styles, pictureFor)
    put(before)
    closing.push(after)
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'text:note-citation') isCited = false
    put(closing.pop() ?? '')
    if (name === 'text:note') {
      const note = outputs.pop()?.html ?? ''
      const number = notes.push(note)
      put(`<sup><a href="#note-${number}" id="call-${number}">${number}</a></sup>`)
    }
    if (name === 'office:text') isBody = false
  })
  parser.write(xml).close()
  const list = notes.map((note, at) => `<li id="note-${at + 1}">${note}<a href="#call-${at + 1}">↩</a></li>`)
  return (outputs[0]?.html ?? '') + (list.length === 0 ? '' : `<ol>${list.join('')}</ol>`)
}

function around(
  name: string,
  own: Record<string, string>,
  styles: ReadonlyMap<string, Style>,
  pictureFor: (name: string) => string,
): [string, string] {
  const named = own['text:style-name'] ?? ''
  const style = styles.get(named)
  if (name === 'text:p' && (named === 'Title' || style?.isTitle)) return ['<h1>', '</h1>']
  if (name === 'text:h') {
    const level = Math.min(6, Number(own['text:outline-level'] ?? 1) + 1)
    return [`<h${level}>`, `</h${level}>`]
  }
  if (name === 'text:a') return [`<a href="${(own['xlink:href'] ?? '').replaceAll('"', '%22')}">`, '</a>']
  if (name === 'draw:image') return [`<img src="${pictureFor(own['xlink:href'] ?? '')}" alt="">`, '']
  if (name === 'text:span' && style)
    return [
      `${style.isBold ? '<strong>' : ''}${style.isItalic ? '<em>' : ''}`,
      `${style.isItalic ? '</em>' : ''}${style.isBold ? '</strong>' : ''}`,
    ]
  const tag = TAGS[name]
  return tag === undefined ? [EMPTY[name] ?? '', ''] : [`<${tag}>`, `</${tag}>`]
}
