import type { Root } from 'mdast'
import { startOf } from '../content/place-in-source'
import { type Path, valuePlace, type Yaml } from '../content/yaml-places'
import { foreignTerms } from './foreign-terms'
import { languageMarks } from './language-marks'
import { links } from './links'
import { lineStartsOf, type ParseContext } from './parse-context'
import { parseLine } from './parser'
import { rawHtml } from './raw-html'
import { toHtml } from './to-html'
import { typography } from './typeset'
import { wikiLinks } from './wiki-links'

/**
 * Parses one line of the front matter as HTML, with links and italics. Its problems have the place
 * of the line.
 */
export function lineToHtml(yaml: Yaml, path: Path, text: string, context: ParseContext): string {
  const slip: ParseContext = {
    ...context,
    text,
    lineStarts: lineStartsOf(text),
    problems: [],
    references: [],
    internalLinks: [],
  }
  const root: Root = { type: 'root', children: [parseLine(text)] }
  for (const step of [rawHtml, languageMarks, wikiLinks, links, foreignTerms, typography]) step(root, slip)
  const place = valuePlace(yaml, path) ?? startOf(yaml.file)
  context.problems.push(...slip.problems.map(({ mend: _, ...problem }) => ({ ...problem, place })))
  context.references.push(...slip.references.map((reference) => ({ ...reference, place })))
  context.internalLinks.push(...slip.internalLinks.map((link) => ({ ...link, place })))
  return toHtml(root).replace(/^<p>|<\/p>$/g, '')
}
