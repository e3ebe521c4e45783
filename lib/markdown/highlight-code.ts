import type { Code, Root } from 'mdast'
import { nearest } from '../french/nearest'
import { highlightedCode } from './code/highlight'
import { KNOWN_LANGUAGES, languageNamed, PLAIN } from './code/languages'
import { lineWith, type ParseContext, warn } from './parse-context'
import { allOf } from './tree'

/** Highlights code whose language is named, and warns about a language that we do not know. */
export function highlightCode(root: Root, context: ParseContext): void {
  for (const node of allOf(root, 'code')) {
    const name = node.lang?.replace(/^\{?\.?|\}$/g, '') ?? ''
    if (name === '' || PLAIN.has(name.toLowerCase())) continue
    const language = languageNamed(name)
    const spans = language === undefined ? undefined : highlightedCode(node.value, language)
    if (spans) node.data = { ...node.data, spans }
    if (language === undefined) unknown(node, name, context)
  }
}

function unknown(node: Code, name: string, context: ParseContext): void {
  const near = nearest(name, KNOWN_LANGUAGES)
  const [first = 'text'] = near
  const line = context.lineStarts[(node.position?.start.line ?? 1) - 1] ?? 0
  const at = context.text.indexOf(name, line)
  warn(context, node, {
    code: 'unknown-language',
    subject: name,
    found: `« ${name} » n’est pas un langage connu : ce code n’est pas coloré`,
    expected: near.length > 0 ? `les plus proches sont ${near.join(', ')}` : 'son nom, ou « text », est attendu',
    fix: lineWith(context, at, name.length, first),
  })
}
