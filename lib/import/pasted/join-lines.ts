import { isBareLine } from './line-kinds'
import { labelOf } from './read-also-label'

/** Columns at which mailers, plain-text editors and pages of PDF break lines. */
const WRAPPED = { least: 45, most: 100 }
/** Share of the longest line: a shorter line ends its paragraph. */
const NEARLY_FULL = 0.8

const ENDS = /[.!?…:;»”]$/
/** Marks of items, quotations, headings and tables. */
const MARKED = /^(?:[-•*–—>#|▪◦‣→■●]|\(?\d{1,2}[.)/°][\s\u00a0]|[a-h]\)[\s\u00a0]|(?!\d)\p{Extended_Pictographic})/u
const PAGE = /^(?:[-–—][\s\u00a0]?)?\d{1,4}(?:[\s\u00a0]?[-–—])?$/
const PAGE_OF =
  /^.{3,80}[\s\u00a0]{3,}(?:(?:page|p\.)[\s\u00a0]?\d{1,4}|\d{1,2}(?:er)?[\s\u00a0][a-zéû]{3,9}[\s\u00a0]\d{4})$|^(?:page|p\.)[\s\u00a0]\d{1,4}(?:[\s\u00a0]?(?:\/|sur|of|de)[\s\u00a0]?\d{1,4})?$|^\d{1,4}[\s\u00a0]?\/[\s\u00a0]?\d{1,4}$/i

/** Rejoined paragraphs, and what the line breaks had added. */
interface Joined {
  lines: string[]
  /** Words hyphenated at the end of a line: `amé-` and `liorée`. */
  parted: string[]
  /** Page numbers. */
  pages: string[]
}

/** Rejoins the paragraphs of a hard-wrapped text; other texts stay as they are. */
export function joinedLines(lines: readonly string[]): Joined {
  const numbered = withoutPages(lines)
  const isSpaced = areApart(numbered.lines)
  if (!isWrapped(numbered.lines, isSpaced)) return { lines: [...lines], parted: [], pages: [] }
  return { ...joined(numbered.lines, isSpaced), pages: numbered.pages }
}

/** Whether empty lines part most paragraphs: most short lines that end a sentence have one below. */
function areApart(lines: readonly string[]): boolean {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const inside = lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
  const gaps = inside.filter((line, at) => line === '' && at > 0)
  const touching = inside.filter((line, at) => {
    const next = inside[at + 1] ?? ''
    return line !== '' && line.length < NEARLY_FULL * width && ENDS.test(line) && /^[\p{Lu}«]/u.test(next)
  })
  return gaps.length > touching.length
}

/**
 * Whether a text is hard-wrapped: no line is longer than a column, and most lines before another
 * one are full and do not end a sentence. Without empty lines between paragraphs, most following
 * lines must also start in the middle of a sentence.
 */
function isWrapped(lines: readonly string[], isSpaced: boolean): boolean {
  if (lines.some((line) => line.length > WRAPPED.most)) return false
  const followed = lines.flatMap((line, at) => (line !== '' && (lines[at + 1] ?? '') !== '' ? at : []))
  const full = followed.filter((at) => isFull(lines[at] ?? '') && !ENDS.test(lines[at] ?? ''))
  const inSentence = full.filter((at) => /^[\p{Ll}\d«(]/u.test(lines[at + 1] ?? ''))
  // A hyphenated word is certain proof.
  if (inSentence.some((at) => /\p{Ll}[-¬]$/u.test(lines[at] ?? ''))) return true
  if (followed.length < 2 || full.length * 2 <= followed.length) return false
  return isSpaced || (full.length >= 3 && inSentence.length * 3 >= full.length * 2)
}

function isFull(line: string): boolean {
  return line.length >= WRAPPED.least
}

/** Removes page numbers, and the empty lines around those that split a sentence. */
function withoutPages(lines: readonly string[]): { lines: string[]; pages: string[] } {
  const pages: string[] = []
  const kept: string[] = []
  for (const [at, line] of lines.entries()) {
    const isLast = lines.slice(at + 1).every((other) => other === '')
    const isApart = at > 0 && (isLast || ((lines[at - 1] ?? '') === '' && (lines[at + 1] ?? '') === ''))
    if (!PAGE_OF.test(line) && !(isApart && PAGE.test(line))) {
      if (!(line === '' && isCut(kept, pages, lines.slice(at + 1)))) kept.push(line)
      continue
    }
    pages.push(line)
    while (kept.at(-1) === '' && isUnfinished(kept.at(-2) ?? '')) kept.pop()
  }
  return { lines: kept, pages }
}

/** Whether an empty line after a page number is in the middle of a sentence. */
function isCut(kept: readonly string[], pages: readonly string[], after: readonly string[]): boolean {
  const next = after.find((line) => line !== '') ?? ''
  return pages.length > 0 && isUnfinished(kept.at(-1) ?? '') && /^\p{Ll}/u.test(next)
}

function isUnfinished(line: string): boolean {
  return isFull(line) && !ENDS.test(line)
}

function joined(lines: readonly string[], isSpaced: boolean): { lines: string[]; parted: string[] } {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const whole = lines.join('\n').toLowerCase()
  const result: string[] = []
  const parted: string[] = []
  let goesOn = false
  let isUnderLabel = false
  for (const [at, line] of lines.entries()) {
    const before = result.at(-1) ?? ''
    const isHeading = (ENDS.test(before) || MARKED.test(before)) && isAboveText(line, lines[at + 1] ?? '', width)
    const isInside = /^\p{Ll}/u.test(line) && before !== '' && !ENDS.test(before)
    isUnderLabel = line !== '' && !MARKED.test(line) && (isUnderLabel || labelOf(before)?.after === '')
    const isTitle = isUnderLabel && /^[\p{Lu}«]\S*\s+\S+\s+\S/u.test(line)
    if ((goesOn || isInside) && line !== '' && !isTitle && !MARKED.test(line) && !isHeading) {
      const word = partedWord(before, line, whole)
      if (word !== undefined) parted.push(word.said)
      result[result.length - 1] = word === undefined ? `${before} ${line}` : word.joined
    } else result.push(line)
    const reaches = isSpaced ? isFull(line) : line.length >= NEARLY_FULL * width
    goesOn = reaches || (isSpaced && goesOn && line !== '')
  }
  return { lines: result, parted }
}

/** Whether a short line without final punctuation is right above a full line. */
function isAboveText(line: string, next: string, width: number): boolean {
  return line.length < 0.6 * width && isBareLine(line) && next.length >= NEARLY_FULL * width && /^[\p{Lu}«]/u.test(next)
}

const FIRST_PART = /([\p{L}\p{M}’'-]*?)([-‐¬\u00ad])$/u
/** First parts of compounds that keep their hyphen. */
const COMPOUND =
  /^(?:vingt|trente|quarante|cinquante|soixante|quatre|dix|cent|demi|semi|mi|ex|non|vice|avant|après|arrière|sous|sans|contre|entre|grand|grands|petit|petits|haut|bas|beau|belle|saint|sainte|nord|sud|est|ouest|peut|celui|celle|ceux|celles|lui|elle|eux|elles|soi|nous|vous|c’est|c'est|porte|chef|rendez|week|libre|nouveau|bien|au|par|là|ci|a|y|t)$/iu
/** Pronouns and particles after a verb or a name. */
const SUFFIX = /^(?:t-(?:ils?|elles?|on)|ils?|elles?|nous|vous|là|mêmes?|moi|toi|lui|leur)(?!\p{L})/iu

/**
 * Joins a word cut at the end of a line. The hyphen of a compound stays: a capital or a pronoun
 * follows it, or the text has the word with its hyphen elsewhere.
 */
function partedWord(before: string, line: string, whole: string): { joined: string; said: string } | undefined {
  const [, first = '', hyphen] = FIRST_PART.exec(before) ?? []
  const [second = ''] = /^[\p{L}\p{M}]+/u.exec(line) ?? []
  if (hyphen === undefined || first === '' || second === '') return undefined
  const last = first.slice(Math.max(first.lastIndexOf('-'), first.lastIndexOf('’'), first.lastIndexOf("'")) + 1)
  const isCompound =
    hyphen === '-' &&
    (/^\p{Lu}/u.test(second) && !/^\p{Lu}+$/u.test(last)
      ? true
      : COMPOUND.test(last) || SUFFIX.test(line) || whole.includes(`${last}-${second}`.toLowerCase()))
  const start = before.slice(0, -1)
  const kept = isCompound ? '-' : ''
  return { joined: `${start}${kept}${line}`, said: `${first}${kept}${second}` }
}
