import type { Paragraph, Root } from 'mdast'
import { startOf } from '../content/place'
import { valuePlace, type Yaml } from '../content/yaml'
import { links } from './links'
import { lineStartsOf, type ParseContext } from './parse-context'
import { parseMarkdown } from './parser'
import { rawHtml } from './raw-html'
import { toHtml } from './to-html'
import { typography } from './typeset'
import { wikiLinks } from './wiki-links'

/**
 * Parses one line of `sources:` as HTML, with links and italics. Its problems have the place of the
 * line.
 */
export function sourceLine(yaml: Yaml, index: number, text: string, context: ParseContext): string {
  const slip: ParseContext = {
    ...context,
    text,
    lineStarts: lineStartsOf(text),
    problems: [],
    references: [],
    internalLinks: [],
  }
  const root: Root = { type: 'root', children: [onlyLine(text)] }
  for (const step of [rawHtml, wikiLinks, links, typography]) step(root, slip)
  const place = valuePlace(yaml, ['sources', index]) ?? startOf(yaml.file)
  context.problems.push(...slip.problems.map((problem) => ({ ...problem, place })))
  context.references.push(...slip.references.map((reference) => ({ ...reference, place })))
  context.internalLinks.push(...slip.internalLinks.map((link) => ({ ...link, place })))
  return toHtml(root).replace(/^<p>|<\/p>$/g, '')
}

/**
 * « 2024. Rapport annuel » is not a list: when Markdown sees anything but a paragraph, the line is
 * plain text.
 */
function onlyLine(text: string): Paragraph {
  const [first, ...more] = parseMarkdown(text).children
  if (first?.type === 'paragraph' && more.length === 0) return first
  return { type: 'paragraph', children: [{ type: 'text', value: text }] }
}
