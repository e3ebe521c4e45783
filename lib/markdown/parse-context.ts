import type { Point } from 'unist'
import type { DocumentLink, InternalLink, Reference } from '../article/link'
import type { Place } from '../article/source-place'
import { startOf } from '../content/place-in-source'
import type { Problem } from '../problem'
import type { LanguageCode, Term } from '../site'
import type { Terms } from '../text/foreign-terms'
import type { Placed } from './nodes'
import type { Range } from './text-range'

/** The input of each step, and the lists to which it adds problems and references. */
export interface ParseContext {
  /** Path of the source, as shown in messages. */
  file: string
  /** The folder from which relative links start, below the content folder: `articles/2025`. */
  folder: string
  /** The body, after as many empty lines as the front matter has, so that line numbers hold. */
  text: string
  /** Offsets of the first character of each line. */
  lineStarts: readonly number[]
  lang: string
  timezone: string
  /** Receives the text ranges of each paragraph, for a proofreading program. */
  prose?: Range[][]
  /** Words that the newsroom avoids. */
  vocabulary: readonly Term[]
  /** The language of the interface, and the words that the newsroom replaces. */
  language: LanguageCode
  words?: Record<string, string>
  title: string
  problems: Problem[]
  references: Reference[]
  internalLinks: InternalLink[]
  /** Origin and base path of the paper: an absolute address with this prefix is internal. */
  home: string
  documents: DocumentLink[]
  /** Known terms of other languages, in a text of the paper's language. */
  terms?: Terms
}

/** The part of it that every text of a paper shares. */
export type PaperContext = Pick<ParseContext, 'language' | 'words' | 'home' | 'timezone' | 'vocabulary' | 'terms'>

export function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

export function pointAt({ lineStarts }: ParseContext, offset: number): Point {
  const line = lastAtMost(lineStarts, offset) + 1
  return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1, offset }
}

/** The line of the source at an offset, with other words in place of `length` characters. */
export function lineWith({ text }: ParseContext, offset: number, length: number, words: string): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return text.slice(start, offset) + words + text.slice(offset + length, end < 0 ? text.length : end)
}

/** Messages do not show longer lines whole: each of thousands of links on a line would copy it. */
const LONGEST_LINE = 500

/**
 * The source line with a node replaced by other words; only these words if the node spans lines, or
 * if its line is long.
 */
export function lineInPlace(context: ParseContext, { position }: Placed, words: string): string {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined || start.line !== end.line) return words
  const lineEnd = context.lineStarts[start.line] ?? context.text.length
  if (lineEnd - (context.lineStarts[start.line - 1] ?? 0) > LONGEST_LINE) return words
  return lineWith(context, start.offset, end.offset - start.offset, words).trim()
}

export type Remark = Omit<Problem, 'place' | 'severity'>

/** The place of a node, up to the end of its first line. */
export function placeOf({ file, text, lineStarts }: ParseContext, { position }: Placed): Place {
  if (!position) return startOf(file)
  const { start, end } = position
  const lineEnd = (lineStarts[start.line] ?? text.length + 1) - 1
  const length = start.line === end.line ? end.column - start.column : lineEnd - (start.offset ?? 0)
  return { file, line: start.line, column: start.column, length }
}

export function error(context: ParseContext, node: Placed, remark: Remark): void {
  context.problems.push({ severity: 'error', place: placeOf(context, node), ...remark })
}

export function warn(context: ParseContext, node: Placed, remark: Remark): void {
  context.problems.push({ severity: 'warning', place: placeOf(context, node), ...remark })
}

/**
 * Binary search: the index of the last number that is at most `limit` in a sorted list, -1 when all
 * are greater.
 */
export function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
