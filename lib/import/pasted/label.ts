import { isLabel } from '../../markdown/read-also/label'

const VERB = '(?:à\\s+|a\\s+)?(?:lire|lisez|voir|voyez|découvrir|découvrez|consulter|écouter|retrouver|retrouvez)'
const SUBJECT = 'sur\\s+(?:le\\s+m[êe]me|ce)\\s+(?:sujet|th[èe]me)'
/** Labels that need no colon. */
const ALSO = `${VERB}\\s+(?:aussi|également|egalement)(?:\\s+${SUBJECT})?`
/** Labels that are headings without a colon. */
const OTHERS = `à\\s+lire|a\\s+lire|lire|${SUBJECT}|pour\\s+aller\\s+plus\\s+loin|(?:nos\\s+)?(?:autres\\s+)?articles?\\s+(?:liés?|associés?|connexes?|similaires?)|dans\\s+le\\s+m[êe]me\\s+dossier`
const BEFORE = '[\\s\\u00a0>»→►▶➜➡•*_#\\-–—[(\\p{Extended_Pictographic}\\ufe0f\\u200d]*'
const AFTER = '[\\s\\u00a0\\])*_]*'
const COLON = `${AFTER}(?::|…|\\.{3})[\\s\\u00a0*_]*`
/** Marks of a list whose items begin on the next line. */
const MARKS = /^[-–—•*·>→]*$/u

const ALONE = new RegExp(`^${BEFORE}(?:(${ALSO})(?:${COLON}(.*)|${AFTER})|(${OTHERS})${COLON}(.*))$`, 'isu')
const AT_THE_END = new RegExp(
  `^(.*[.!?…»”"')\\]])[\\s\\u00a0]+(${BEFORE}(?:${ALSO}(?:${COLON}|${AFTER}$)|(?:${OTHERS})${COLON}))(.*)$`,
  'isu',
)

export interface Label {
  /** The paragraph before the label at its end. */
  before: string
  /** As it was typed. */
  label: string
  /** The rest of the line. */
  after: string
}

/** « Lire aussi » alone, before a title, or at the end of a paragraph, whatever the signs around it. */
export function labelOf(line: string): Label | undefined {
  const [, also, title, other, otherTitle] = ALONE.exec(line) ?? []
  const label = also ?? other
  if (label !== undefined) return { before: '', label, after: titleIn(title ?? otherTitle ?? '') }
  const bare = line.replace(/[*_#:\s\u00a0]+/g, ' ')
  if (isLabel(bare)) return { before: '', label: bare.trim(), after: '' }
  const [, before, found, rest = ''] = AT_THE_END.exec(line) ?? []
  if (before === undefined || found === undefined || !isSentence(before, found)) return undefined
  return { before: before.trim(), label: found, after: titleIn(rest) }
}

function titleIn(rest: string): string {
  return MARKS.test(rest.trim()) ? '' : rest.trim()
}

/** Inside a sentence, « lire aussi » announces nothing. */
function isSentence(before: string, label: string): boolean {
  return /[.!?…]$/.test(before) || /^\P{L}*\p{Lu}/u.test(label)
}
