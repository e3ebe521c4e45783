import type { Place } from '../article/source-place'
import { readArticleFields, readPageFields } from '../content/article-front-matter'
import { isPageFile } from '../content/file-name'
import type { SourceFile } from '../content/newsroom'
import type { Site } from '../site'
import { paperOf } from './article'
import { parseWithoutLimit } from './body'
import { readFrontMatter } from './front-matter'
import { lineWith, type ParseContext, pointAt } from './parse-context'
import type { Range } from './text-range'
import { isFrench } from './typeset'

/** The words of a paragraph, a heading or a cell, on one line and without any mark. */
export interface ProseLine {
  text: string
  /** The place in the source of a part of the line. */
  placeOf: (start: number, end: number) => Place
  /** The line of the source with other words in the place of that part. */
  lineWith: (start: number, end: number, words: string) => string
}

/** The French prose of a text, for a program that knows nothing of Markdown. */
export function proseOf(source: SourceFile, site: Site): ProseLine[] {
  const read = isPageFile(source.path) ? readPageFields : readArticleFields
  const { context } = readFrontMatter<Record<string, unknown>>(source, read, paperOf(site))
  if (!isFrench(context)) return []
  const prose: Range[][] = []
  parseWithoutLimit({ ...context, prose })
  return prose.map((ranges) => proseLine(ranges, context)).filter(({ text }) => /\p{L}/u.test(text))
}

function proseLine(ranges: readonly Range[], context: ParseContext): ProseLine {
  const { text, offsets } = plainText(ranges, context.text)
  const sourceRange = (start: number, end: number) => {
    const from = offsets[start] ?? 0
    return { from, length: (offsets[end - 1] ?? from) + 1 - from }
  }
  return {
    text,
    placeOf(start, end) {
      const { from, length } = sourceRange(start, end)
      const { line, column } = pointAt(context, from)
      return {
        file: context.file,
        line,
        column,
        length: context.text
          .slice(from, from + length)
          .split('\n', 1)
          .join().length,
      }
    },
    lineWith(start, end, words) {
      const { from, length } = sourceRange(start, end)
      return lineWith(context, from, length, words)
    },
  }
}

/**
 * Joins the ranges. What separates two of them is a mark, which is removed; code, which a noun
 * replaces; or a line break, which becomes a space.
 */
function plainText(ranges: readonly Range[], source: string): { text: string; offsets: number[] } {
  let text = ''
  const offsets: number[] = []
  const put = (sign: string, offset: number) => {
    text += sign
    for (let unit = 0; unit < sign.length; unit++) offsets.push(offset + unit)
  }
  let read = ranges[0]?.[0] ?? 0
  for (const [start, end] of ranges) {
    const between = source.slice(read, start)
    if (between.includes('`')) put(CODE, read)
    else if (/\n|<br\b/i.test(between)) put(' ', read)
    const own = Math.max(start, read)
    let from = own
    for (const { 0: mark, index } of source.slice(own, end).matchAll(MARKS)) {
      put(source.slice(from, own + index).replaceAll('\n', ' '), from)
      put(standInFor(mark), own + index)
      from = own + index + mark.length
    }
    put(source.slice(from, end).replaceAll('\n', ' '), from)
    read = Math.max(read, end)
  }
  return { text, offsets }
}

/** A line start becomes a space; the name of an article becomes a noun. */
function standInFor(mark: string): string {
  if (mark.startsWith('\n')) return ' '
  return mark.startsWith('[[') && mark.endsWith(']]') ? CODE : ''
}

const CODE = 'X'

/** A wiki link or its name, a tag, the `>` of a quotation, the backslash before an escaped sign. */
const MARKS = /\[\[[^[\]|\n]*(?:\||\]\])|\]\]|<[^<>]*>|\n[ \t]*(?:>[ \t]*)+|\\(?=[!-/:-@[-`{-~])/g
