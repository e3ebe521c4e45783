import { isRule, type Part } from './line-kinds'

/** `[1]`, `[a]`, `(1)` or `¹` before its words, below a text. */
const BELOW = /^(\[(?:\d{1,3}|[a-z]{1,2})\]|\(\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹])[\s\u00a0]?(\S.*)$/u
/** « Notes : », above notes. */
const ABOVE = /^[#*_\s]*(?:citations?|notes?(?: et références)?|références?)[\s\u00a0]*:?[*_]*$/iu
const SUPERSCRIPTS = '¹²³⁴⁵⁶⁷⁸⁹'
/** « * Le prénom a été modifié. », and the star of a word above. */
const STAR = /^\*[\s\u00a0]?(?=[\p{Lu}«])([^*]+)$/u
const STARRED = /(?<=[\p{L}\p{N}.»])\*(?![*\p{L}\p{N}])/u

/**
 * Removes the private comments of Google Docs, which a letter calls, and converts the notes below a
 * text to footnotes of Markdown.
 */
export function withNotes(lines: readonly string[]): Part {
  const starred = withStar(lines)
  const start = starred.findLastIndex((line) => line !== '' && !BELOW.test(line)) + 1
  const text = starred.slice(0, start)
  const below = starred.slice(start).filter((line) => line !== '')
  const marks = below.map((line) => BELOW.exec(line)?.[1] ?? '')
  const isCalled = (mark: string) => text.some((line) => line.includes(mark))
  const areNotes = below.length > 0 && marks.every(isCalled) && new Set(marks).size === marks.length
  if (!areNotes) return { lines: starred, left: [] }
  const left = below.filter(isComment)
  while (text.at(-1) === '' || isRule(text.at(-1) ?? '') || ABOVE.test(text.at(-1) ?? '')) left.push(text.pop() ?? '')
  const written = text.map((line) => marks.reduce((called, mark) => withCall(called, mark, marks), line))
  const notes = below.flatMap((line, at) => {
    const mark = marks[at] ?? ''
    return isComment(mark) ? [] : ['', `${callOf(mark, marks)}: ${line.slice(mark.length).trim()}`]
  })
  return { lines: [...written, ...notes], left: left.filter((line) => /\p{L}/u.test(line)) }
}

function isComment(mark: string): boolean {
  return /^\[[a-z]/.test(mark)
}

/** A line with the calls of a note; those of a comment go. */
function withCall(line: string, mark: string, marks: readonly string[]): string {
  const parts = line.split(mark)
  return parts.map((part, at) => (at < parts.length - 1 ? part.trimEnd() : part)).join(callOf(mark, marks))
}

/** `[^1]`: its own number, or its place where signs of several kinds have one number. */
function callOf(mark: string, marks: readonly string[]): string {
  if (isComment(mark)) return ''
  const numbers = marks.map(numberOf)
  const isOwn = numbers.indexOf(numberOf(mark)) === numbers.lastIndexOf(numberOf(mark))
  return `[^${isOwn ? numberOf(mark) : marks.indexOf(mark) + 1}]`
}

function numberOf(mark: string): string {
  const superscript = SUPERSCRIPTS.indexOf(mark)
  return superscript === -1 ? mark.replace(/[^\d]/g, '') : String(superscript + 1)
}

/** The last line as a note, if a star calls it. Stars in pairs are emphasis. */
function withStar(lines: readonly string[]): string[] {
  const at = lines.findLastIndex((line) => line !== '')
  const [, words] = STAR.exec(lines[at] ?? '') ?? []
  const called = lines.findIndex((line, index) => index < at && STARRED.test(line) && line.split('*').length === 2)
  if (words === undefined || called === -1) return [...lines]
  return lines.map((line, index) => {
    if (index === at) return `[^nota]: ${words}`
    return line.split('*').length === 2 && index < at ? line.replace(STARRED, '[^nota]') : line
  })
}
