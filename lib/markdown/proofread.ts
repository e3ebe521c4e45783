import type { Nodes, Root, RootContent } from 'mdast'
import type { Place } from '../article/source-place'
import { groupBy } from '../collections'
import type { Problem } from '../problem'
import { type Term, textLanguage } from '../site'
import { fold } from '../text/fold'
import { OPAQUE } from '../typography/characters'
import { type Finding, lintTypography } from '../typography/lint'
import { isInline, isOpaque } from '../typography/nodes'
import { findVocabulary } from './find-avoided-words'
import { childrenOf } from './nodes'
import { lineWith, type ParseContext, pointAt } from './parse-context'
import { type Range, textRange } from './text-range'
import { isFrench } from './typeset'

/**
 * Reports mistakes of French typography that no rule corrects alone (`Etat`, `18h30`, `2ème`), and
 * words that the newsroom avoids in its language. The source is searched, so that places stay right
 * after an escaped character.
 */
export function proofread(root: Root, context: ParseContext): void {
  if (!isFrench(context) && termsOf(context).length === 0) return
  const reported = groupBy(context.problems, ({ place }) => place.line)
  const isNew = (place: Place) => !(reported.get(place.line) ?? []).some((other) => holds(other.place, place))
  const found: Problem[] = []
  proofreadBlock(root, { ...context, problems: found })
  context.problems.push(...found.filter(({ place }) => isNew(place)))
}

/** Whether a problem was already reported for a larger place. */
function holds(outer: Place, inner: Place): boolean {
  return outer.column <= inner.column && inner.column + inner.length <= outer.column + outer.length
}

function proofreadBlock(block: Nodes, context: ParseContext): void {
  if (isOpaque(block)) return
  let line: Range[] = []
  for (const [index, child] of childrenOf(block).entries()) {
    if (isInline(child)) {
      line.push(...rangesOf(index, block))
    } else {
      proofreadLine(line, block, context)
      line = []
      proofreadBlock(child, context)
    }
  }
  proofreadLine(line, block, context)
}

/** The texts of an inline node. */
function rangesOf(index: number, parent: Nodes): Range[] {
  const siblings = childrenOf(parent)
  const node = siblings[index]
  const range = textRange(index, siblings, parent)
  if (range || !node || isOpaque(node) || isLabel(node)) return range ? [range] : []
  return childrenOf(node).flatMap((_, inside) => rangesOf(inside, node))
}

function proofreadLine(line: readonly Range[], block: Nodes, context: ParseContext): void {
  const [start, end] = [line[0]?.[0] ?? 0, line.at(-1)?.[1] ?? 0]
  if (end <= start) return
  context.prose?.push([...line])
  const source = context.text.slice(start, end)
  const masked = maskedBetween(line, context.text)
  const found = isFrench(context) ? lintTypography(masked, source) : []
  const findings = isName(block, source) ? found.map(asInName) : found
  for (const finding of findings) report('typography', finding, start, context)
  const avoided = findVocabulary(masked, source, termsOf(context))
  for (const finding of avoided) report('vocabulary', finding, start, context)
}

/** The words of « [Etat] », or « [Etat][] », name the line that gives their address. */
function isLabel(node: RootContent): boolean {
  return node.type === 'linkReference' && node.referenceType !== 'full'
}

/**
 * Whether a block may be named elsewhere: links refer to headings, and a line without a full stop
 * may be the title of an article.
 */
function isName(block: Nodes, source: string): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && !/[.…,;:]\s*$|\n/.test(source))
}

/** A correction is safe only if it keeps the anchor of a heading and the match of a title. */
export function asInName(finding: Finding): Finding {
  const { found, replacement = found, isSafe } = finding
  return { ...finding, isSafe: isSafe && fold(found) === fold(replacement) }
}

/** The vocabulary that applies to a text: none if its language is not the paper's. */
export function termsOf({
  lang,
  language,
  vocabulary,
}: Pick<ParseContext, 'lang' | 'language' | 'vocabulary'>): readonly Term[] {
  return lang === textLanguage(language) ? vocabulary : []
}

/** Links, tags and marks are masked; line ends and the `>` of quotations are spaces of the text. */
function maskedBetween(line: readonly Range[], text: string): string {
  let read = line[0]?.[0] ?? 0
  const parts = line.map(([start, end]) => {
    const between = mask(text.slice(read, start))
    const own = text.slice(Math.max(start, read), end).replace(NOT_PROSE, mask).replace(QUOTED_LINE, spaces)
    read = Math.max(read, end)
    return between + own
  })
  return parts.join('')
}

/** Wiki links, tags, and entities, which a space after their `;` would break. */
const NOT_PROSE = /\[\[[^[\]|\n]*\|?|<[^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi
const QUOTED_LINE = /(?<=\n)[ \t]*(?:>[ \t]*)+/g

const mask = (text: string) => text.replace(/[^\n]/g, OPAQUE)
const spaces = (text: string) => ' '.repeat(text.length)

function report(code: 'typography' | 'vocabulary', finding: Finding, start: number, context: ParseContext): void {
  const offset = start + finding.index
  const { line, column } = pointAt(context, offset)
  const [written = '', ...others] = finding.found.split('\n')
  const replacement = others.length === 0 ? finding.replacement : undefined
  context.problems.push({
    severity: 'warning',
    code,
    subject: finding.name,
    place: { file: context.file, line, column, length: written.length },
    found:
      written.trim() === '' ? `${written.length} espaces de suite` : `« ${written}${others.length > 0 ? '…' : ''} »`,
    expected: `on attend ${finding.expected}`,
    ...(replacement !== undefined && { fix: lineWith(context, offset, finding.length, replacement) }),
    ...(replacement !== undefined && finding.isSafe && { mend: replacement }),
  })
}
