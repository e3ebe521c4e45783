import type { Nodes, Root } from 'mdast'
import { childrenOf } from './nodes'
import { lineWith, type ParseContext, pointAt } from './parse-context'
import { blockSigns } from './stray-signs/blocks'
import { foreignSigns } from './stray-signs/foreign'
import { inlineSigns } from './stray-signs/inline'
import { linkSigns } from './stray-signs/links'
import type { Sign } from './stray-signs/sign'
import { wikiSigns } from './stray-signs/wikis'
import { type Range, textRange } from './text-range'

/** Foreign signs come first: a sign is reported once, as the first that matches it. */
const SIGNS: readonly Sign[] = [...foreignSigns, ...linkSigns, ...blockSigns, ...wikiSigns, ...inlineSigns]

/**
 * Reports signs of Markdown, or of other tools, that were left in the text. They are searched in
 * the source of each text node, where an escaped sign still has its `\`. Code may hold any sign.
 */
export function straySigns(root: Root, context: ParseContext): void {
  const possible = SIGNS.filter(({ holds }) => context.text.includes(holds))
  walk(root, possible, context)
}

function walk(node: Nodes, signs: readonly Sign[], context: ParseContext): void {
  const children = childrenOf(node)
  for (const [index, child] of children.entries()) {
    const range = textRange(index, children, node)
    if (range) search(range, signs, context)
    walk(child, signs, context)
  }
}

function search([start, end]: Range, signs: readonly Sign[], context: ParseContext): void {
  const source = context.text.slice(start, end)
  const covered = new Set<number>()
  for (const sign of signs) {
    if (!source.includes(sign.holds)) continue
    for (const { match, range } of matchesBetween(start, end, sign.pattern, context)) {
      if (covered.has(range[0]) || covered.has(range[1] - 1)) continue
      for (let offset = range[0]; offset < range[1]; offset++) covered.add(offset)
      report(sign, match, range, context)
    }
  }
}

/**
 * How many characters of the following nodes a sign may include: the address of `[a] (https://…)`
 * is a link node.
 */
const REACH = 200

/** Patterns see the line from its start, so that `^` is the start of a line of the source. */
function matchesBetween(start: number, end: number, pattern: RegExp, { text }: ParseContext) {
  const from = text.lastIndexOf('\n', start - 1) + 1
  pattern.lastIndex = start - from
  return [...text.slice(from, end + REACH).matchAll(pattern)].flatMap((match) => {
    const range: Range = [from + match.index, from + match.index + match[0].length]
    return range[0] >= end || text[range[0] - 1] === '\\' ? [] : [{ match, range }]
  })
}

function report(sign: Sign, match: RegExpMatchArray, [offset]: Range, context: ParseContext): void {
  const { code = 'stray-sign', severity = 'warning', expected } = sign
  const [written] = match
  const { line, column } = pointAt(context, offset)
  const length = written.split('\n', 1).join().length
  const words = sign.fix?.(match)
  // A sign of several lines is shown alone: its lines cannot replace one.
  const isOneLine = !written.includes('\n') && !words?.includes('\n')
  const isInLine = words !== undefined && isOneLine && !sign.fixIsLine
  const instead = isInLine ? lineInstead(context, offset, written.length, words) : words || undefined
  const fix = instead && sign.below ? `${instead}\n\n${sign.below(match)}` : instead
  context.problems.push({
    severity,
    code,
    place: { file: context.file, line, column, length },
    found: `« ${excerpt(written)} » ${sign.found}`,
    expected,
    ...(fix !== undefined && { fix }),
  })
}

function lineInstead(context: ParseContext, offset: number, length: number, words: string): string {
  return words === '' ? lineWithout(context, offset, length) : lineWith(context, offset, length, words)
}

/** The line without a sign and the space before it; undefined if the sign was alone. */
function lineWithout({ text }: ParseContext, offset: number, length: number): string {
  const end = text.indexOf('\n', offset)
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  const after = text.slice(offset + length, end < 0 ? text.length : end)
  const isStart = /^[>\s]*(?:(?:[-*+]|\d+\.)\s+)?$/.test(before)
  if (isStart) return after.trim() === '' ? '' : before + after.trimStart()
  return /^(?:[\s,.)*_»]|$)/.test(after) ? before.trimEnd() + after.trimEnd() : before + after
}

function excerpt(written: string): string {
  const text = written.replace(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
