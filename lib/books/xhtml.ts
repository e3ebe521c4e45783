import type { Element, ElementContent, Root } from 'hast'
import { toXast } from 'hast-util-to-xast'
import { toXml } from 'xast-util-to-xml'
import { feedText } from '../feeds/machine-text'

/** The `epub:type` of our elements (EPUB 3 Structural Semantics Vocabulary). */
const PARTS: Readonly<Record<string, string>> = {
  'doc-noteref': 'noteref',
  'doc-backlink': 'backlink',
  'doc-endnotes': 'footnotes',
}

interface DocumentHead {
  title: string
  lang: string
  /** The path of its style sheet. */
  sheet: string
  /** The role of the document in the book: `chapter`, `cover`. */
  type: string
}

/** A document of an EPUB. It is always well formed, because a tree is serialised as XML. */
export function xhtmlDocument({ title, lang, sheet, type }: DocumentHead, { children }: Root): string {
  const head = elementOf('head', {}, [
    elementOf('meta', { charSet: 'UTF-8' }),
    elementOf('title', {}, [{ type: 'text', value: title }]),
    elementOf('link', { rel: ['stylesheet'], type: 'text/css', href: sheet }),
  ])
  const body = elementOf('body', { 'epub:type': type }, children.flatMap(named))
  const spaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' }
  const html = elementOf('html', { ...spaces, lang, xmlLang: lang }, [head, body])
  // XML 1.0, §2.4: text may not contain `]]>`, and the serialiser does not escape `>`.
  const xml = feedText(toXml(toXast(html), { closeEmptyElements: true })).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${xml}\n`
}

function elementOf(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** Adds `epub:type` and `xml:lang` to a node. */
function named(node: Root['children'][number]): ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element') return []
  const { role, lang } = node.properties
  const part = isNote(node) ? 'footnote' : PARTS[String(role)]
  const properties = {
    ...node.properties,
    ...(node.tagName === 'math' && { xmlns: 'http://www.w3.org/1998/Math/MathML' }),
    ...(part && { 'epub:type': part }),
    ...(lang && { xmlLang: lang }),
  }
  return [{ ...node, properties, children: node.children.flatMap(named) }]
}

function isNote({ tagName, properties }: Element): boolean {
  return tagName === 'li' && /^note-\d+$/.test(String(properties.id))
}
