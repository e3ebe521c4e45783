import { isCredit } from './credits'
import { namedHeading } from './fields'
import { endsSentence, hasSentences, isBareLine, isLongTitle, isProse, isRule, itemOf } from './line-kinds'
import { type IsKnown, labelOf } from './read-also-label'
import { announces, lineAbove, nextFull } from './titles'
import { isVerbatim } from './verbatim'

const MARKDOWN_HEADING = /^(?:#{1,6}\s+|#{2,6}(?=\p{Lu}))(.*?)\s*#*$/u
/** `== Le port ==` of MediaWiki, `== Le port` of AsciiDoc, `-- Le port --`. */
const DECORATED = /^([-=*~_–—]{2,6})\s*(\p{L}.*?)\s*\1$|^={1,5}\s+(\S.*)$/u
const BOLD_LINE = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)$/
/** A heading ends without a colon. */
const COLON = /[\s\u00a0\u202f]*:$/

interface Heading {
  text: string
  /** Its label, which is not printed: « Intertitre ». */
  left: string[]
}

/** The heading at this place; undefined if the line is something else. */
export function headingAt(lines: readonly string[], at: number, isKnown: IsKnown): Heading | undefined {
  const line = lines[at] ?? ''
  const named = namedHeading(line)
  const written = MARKDOWN_HEADING.exec(line)?.[1] ?? boldHeading(line) ?? decoratedHeading(line) ?? named?.words
  const plain = written?.trim().replace(/(\*\*|__)(.+?)\1/g, '$2')
  const text = plain ?? (isAboveProse(lines, at, isKnown) ? line : undefined)
  return text === undefined ? undefined : { text: text.replace(COLON, ''), left: named ? [named.label] : [] }
}

/** A line between signs, which are no emphasis. */
function decoratedHeading(line: string): string | undefined {
  const [, , between, after] = /^(?:\*\*|__)(?![*_ ])/.test(line) ? [] : (DECORATED.exec(line) ?? [])
  const words = between ?? after
  return words !== undefined && isBareLine(words) ? words : undefined
}

/** A line in bold, unless it is a sentence: a deck. */
function boldHeading(line: string): string | undefined {
  const words = BOLD_LINE.exec(line)?.[1]
  return words !== undefined && (isBareLine(words.trim()) || !isProse(words)) ? words : undefined
}

/**
 * Whether a bare line is right above prose. A numbered one is a heading when no other number
 * follows or precedes it.
 */
function isAboveProse(lines: readonly string[], at: number, isKnown: IsKnown): boolean {
  const line = lines[at] ?? ''
  // A line of signs underlines a heading.
  const isUnderlined = isRule(lines[at + 1] ?? '') && /^[-=_~]+$/.test(lines[at + 1] ?? '')
  const next = lines[nextFull(lines, at + (isUnderlined ? 2 : 1))]
  if (next === undefined || itemOf(line)?.mark === 'bullet' || isVerbatim(line) || isOther(lines, at, isKnown))
    return false
  const prose = labelOf(next, isKnown)?.before ?? next
  const isAnnouncing = announces(lines, lines.indexOf(next, at))
  if (itemOf(next)) return isAboveList(lines, at, isKnown)
  if (!(isProse(prose) || isAnnouncing)) return false
  if (isBareLine(line)) return isAnnouncing || prose.length > line.length
  const isParagraph = hasSentences(prose) || isAnnouncing || prose.length > LONG
  return isParagraph && isAfterText(lines, at, isKnown) && (isLongTitle(line, LONGEST) || isSubject(line, prose))
}

/** Whether a line is above a list of several items, and below a paragraph that ends. */
function isAboveList(lines: readonly string[], at: number, isKnown: IsKnown): boolean {
  const line = lines[at] ?? ''
  const first = nextFull(lines, at + 1)
  const items = [lines[first] ?? '', lines[nextFull(lines, first + 1)] ?? ''].map(itemOf)
  const isList = items[1]?.mark !== undefined && items[0]?.mark === items[1].mark
  return isList && isBareLine(line) && !itemOf(line) && lineAbove(lines, at) !== '' && isAfterText(lines, at, isKnown)
}

/** The length of a sentence that is a paragraph. */
const LONG = 120
/** The length of a heading that is longer than a line. */
const LONGEST = 160

/** Whether the text above has ended its sentence. */
function isAfterText(lines: readonly string[], at: number, isKnown: IsKnown): boolean {
  const before = lineAbove(lines, at)
  return (
    before === '' ||
    endsSentence(before) ||
    itemOf(before) !== undefined ||
    isKnown(before) ||
    !!labelOf(before, isKnown)
  )
}

/** What begins a sentence that the next paragraph ends: « Elle s’explique : ». */
const BEGINS =
  /^(?:il|elle|ils|elles|on|nous|vous|je|j[’']|tu|voici|voilà|c[’']est|ce sont|selon|d[’']après|pour (?:lui|elle|eux)|et|mais|car|ainsi|résultat|preuve|par exemple|en clair|autrement dit|bref)(?!\p{L})/iu
/** « Ce qu’en dit le maire : » is no sentence to end. */
const ASKS = /^(?:ce qu|pourquoi|comment|quand|combien|où|qui|que)/iu
const SAYS =
  /(?:dit|précise|explique|ajoute|assure|affirme|rappelle|résume|conclut|raconte|répond|demande|déclare|estime|souligne|poursuit|confie|écrit|lance|suivante?s?|suit|ceci|cela)[\s\u00a0\u202f]*:$/iu

/** « Le coût : » above a paragraph that does not end its sentence. */
export function isSubject(line: string, prose: string): boolean {
  const words = line.replace(COLON, '')
  return (
    words !== line &&
    words.length <= 60 &&
    isBareLine(words) &&
    !BEGINS.test(words) &&
    (ASKS.test(words) || !SAYS.test(line)) &&
    /^\p{Lu}/u.test(prose)
  )
}

/** Whether a bare line is no heading: a credit, a score, a verse or a reply. */
function isOther(lines: readonly string[], at: number, isKnown: IsKnown): boolean {
  const [before = '', line = ''] = [lines[at - 1], lines[at]]
  return (
    isCredit(line) ||
    !/\p{L}/u.test(line) ||
    /^[[(].*[\])]$/.test(line) ||
    areScores(line, before) ||
    isVerse(before, isKnown) ||
    isReply(line, lines)
  )
}

/** Whether two lines are scores: « Sète - Nîmes : 2-1 ». */
function areScores(line: string, before: string): boolean {
  return /:.*\d$/.test(line) && /:.*\d$/.test(before)
}

/** Whether the next line continues the sentence of this one. */
function isVerse(line: string, isKnown: IsKnown): boolean {
  return line.length <= 60 && /[,;]$/.test(line) && !itemOf(line) && !labelOf(line) && !isKnown(line)
}

const SPEAKER = /^([\p{Lu}«][^:.!?]{0,40}?)[\s\u00a0]*:[\s\u00a0]/u

/** Whether a line is a reply of a speaker who speaks again. */
function isReply(line: string, lines: readonly string[]): boolean {
  const speaker = SPEAKER.exec(line)?.[1]
  return speaker !== undefined && lines.filter((other) => SPEAKER.exec(other)?.[1] === speaker).length > 1
}
