import { isLabel } from '../../markdown/read-also/label'
import { fold } from '../../text/fold'
import { isCredit } from './credits'
import { isSubject } from './headings'
import { announcedItemOf, endsSentence, isBareLine, isProse, itemOf } from './line-kinds'
import { labelOf } from './read-also-label'
import { lineAbove, nextFull } from './titles'

const FRONT_MATTER = /^---\n[\s\S]*?\n---(?:\n|$)/
const CODE = /^(?:```|~~~)[\s\S]*?^(?:```|~~~)/gm
const HEADING = /^#{1,6} /m
/**
 * Several sentences on one line are a paragraph: authors who wrap lines put one sentence a line.
 */
const SENTENCES = /[.!?…][»”"')]*[\s\u00a0]+[«“"'(]?\p{Lu}/u

/** Whether a text is a paste. */
export function looksPasted(text: string): boolean {
  return pastedLine(text) !== undefined
}

/**
 * The first line, from 1, that shows that a text is a paste: whole paragraphs, or headings and
 * paragraphs, touch; or headings are paragraphs of their own; or a « Lire aussi » touches the text
 * before or after it, or would not be recognised. Undefined if the text is not a paste.
 */
export function pastedLine(text: string): number | undefined {
  const blank = (part: string) => part.replace(/[^\n]+/g, '')
  const body = text.replace(/\r\n?/g, '\n').replace(FRONT_MATTER, blank).replace(CODE, blank)
  const separated = body.search(/[\u2028\u2029]/)
  if (separated !== -1) return body.slice(0, separated).split('\n').length
  const lines = body.split('\n').map((line) => line.trim())
  const glued = lines.findIndex((_line, at) => isGlued(lines, at) || isUnread(lines, at))
  if (glued !== -1) return glued + 1
  if (HEADING.test(body)) return undefined
  const touching = lines.flatMap((line, at) => (areBlocks(line, lines[at + 1] ?? '') ? at : []))
  const apart = lines.flatMap((_line, at) => (isHeadingApart(lines, at) ? at : []))
  const [first] = [touching, apart].find((found) => found.length > 1) ?? []
  return first === undefined ? undefined : first + 1
}

/** Whether a short line between two paragraphs, apart from them, is a heading. */
function isHeadingApart(lines: readonly string[], at: number): boolean {
  const [before, line = '', after] = [lines[at - 1], lines[at], lines[at + 1]]
  if (line === '' || before !== '' || after !== '') return false
  const [next, above] = [lines[nextFull(lines, at + 1)] ?? '', lineAbove(lines, at)]
  const words = line.replace(/^\*\*([^*]+)\*\*$/, '$1')
  const isShort = isBareLine(words) ? !endsSentence(words) : isSubject(words, next)
  if (!isShort || NOT_HEADING.test(line) || itemOf(line) || labelOf(line) || isCredit(words)) return false
  return SENTENCES.test(next) && (SENTENCES.test(above) || itemOf(above) !== undefined || labelOf(above) !== undefined)
}

/** Signs that a heading does not have, but other short lines of Markdown do. */
const NOT_HEADING = /^[[!<|>=:+(«“"{]|[)\]}|»”"]$|[[\]{}<>|=]|https?:|^\*[^*]|^_|\*$(?<!\*\*)/

/** A label under a paragraph and above its list, or a paragraph right under the list of a label. */
function isGlued(lines: readonly string[], at: number): boolean {
  const [before = '', line = '', next = ''] = [lines[at - 1], lines[at], lines[at + 1]]
  const label = labelOf(line)
  if (label && label.after === '' && [next, lines[at + 2] ?? ''].every(isTitle)) return true
  if (label) return listed(next) && (label.before !== '' || isProse(before))
  if (!listed(line) || next === '' || itemOf(next)) return false
  let first = at
  while (listed(lines[first - 1] ?? '')) first--
  const above = lines[first - 1] || lines[first - 2] || ''
  return labelOf(above) !== undefined
}

/** Whether a line may be a title without a bullet under a label. */
function isTitle(line: string): boolean {
  return isBareLine(line) && !itemOf(line) && !NOT_HEADING.test(line)
}

/** A Markdown list item. */
const MARKDOWN_ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/
const LINKED = /\]\(|\[\[|https?:\/\//

/**
 * Whether a « Lire aussi » would be printed as text: it is among signs, or above items without
 * links.
 */
function isUnread(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  const label = labelOf(line)
  if (label?.after !== '' || !/\b(?:lire|lisez)\b/.test(fold(label.label))) return false
  const next = lines.slice(at + 1).find((other) => other !== '') ?? ''
  if (!announcedItemOf(next) || next.startsWith('>') || LINKED.test(next)) return false
  const written = line.slice(label.before.length).replace(/[*_]/g, '')
  return !(isLabel(written) && MARKDOWN_ITEM.test(next))
}

/** Ignores `>`, which starts a quotation in Markdown. */
function listed(line: string): boolean {
  return itemOf(line) !== undefined && !line.startsWith('>')
}

function areBlocks(line: string, next: string): boolean {
  if (line === '' || next === '' || itemOf(line) || itemOf(next) || /^[|>#<]/.test(line)) return false
  if (isBareLine(line) && !isProse(line)) return next.length > 2 * line.length && SENTENCES.test(next)
  return SENTENCES.test(line) && isProse(line) && /^[«“"'(\p{Lu}\p{N}]/u.test(next)
}
