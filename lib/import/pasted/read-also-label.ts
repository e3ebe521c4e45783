import { isLabel } from '../../markdown/read-also/label'
import { isBareLine } from './line-kinds'

const VERB =
  '(?:à\\s+|a\\s+)?(?:lire|relire|lisez|relisez|voir|voyez|découvrir|découvrez|consulter|écouter|retrouver|retrouvez)'
const SUBJECT = 'sur\\s+(?:le\\s+m[êe]me|ce)\\s+(?:sujet|th[èe]me)'
const SITE = '(?:sur|dans)\\s+(?:notre|le|ce|nos)\\s+(?:site|journal|blog|magazine|colonnes|pages)'
const TEXT =
  "(?:notre|nos|cet|cette|ces|les?|la|l[’'])\\s*(?:analyse|article|d[ée]cryptage|dossier|enqu[êe]te|entretien|interview|portrait|r[ée]cit|reportage)s?"
/** Labels that need no colon. */
const ALSO = `(?:${VERB}\\s+(?:aussi|également|egalement)|(?:read|see)\\s+also|legir\\s+tanben)(?:\\s+${SUBJECT}|\\s+${TEXT}|\\s+${SITE})?(?:\\s+(?:en\\s+)?(?:page|p\\.)\\s*\\d+)?`
const ENGLISH = 'also\\s+read|read\\s+more|further\\s+reading|related(?:\\s+(?:articles?|stories|reading|posts))?'
/** Labels that would be headings without a colon. */
const OTHERS = `${VERB}\\s+(?:${TEXT}|${SUBJECT})|à\\s+lire|a\\s+lire|(?:re)?lire|${SUBJECT}|pour\\s+(?:aller\\s+plus\\s+loin|en\\s+savoir\\s+plus)|${ENGLISH}|(?:nos\\s+)?(?:autres\\s+)?articles?\\s+(?:liés?|associés?|connexes?|similaires?)|dans\\s+(?:le|la)\\s+m[êe]me\\s+(?:dossier|rubrique|série)|(?:articles?|lectures?)\\s+(?:recommandée?s?|conseillée?s?|complémentaires?)|vous\\s+(?:aimerez|pourriez|devriez)\\s+(?:peut-être\\s+)?(?:aussi|également)(?:\\s+aimer)?|à\\s+(?:relire|retrouver|ne\\s+pas\\s+manquer)|pour\\s+approfondir`
/**
 * Bullets, quotes, brackets, emphasis and emoji around a label: anything but letters and digits.
 */
const SIGNS = '[^\\p{L}\\p{N}]{0,16}'
const WORDS = `(?:(${ALSO})|(${OTHERS}))(?![\\p{L}\\p{N}])(.*)$`

const ALONE = new RegExp(`^(${SIGNS})${WORDS}`, 'isu')
/** The end of a sentence, or of a quotation, and the signs after it. */
const ENDED = `(.*(?:[.!?…](?:\\s?»|[”"')\\]])*|[»”)\\]]))(${SIGNS})`
const AT_THE_END = new RegExp(`^${ENDED}${WORDS}`, 'isu')

const CLOSERS = '[\\s*_»”"\'’›)\\]–—-]{0,16}'
const COLON = new RegExp(`^${CLOSERS}(?:[:：…]|\\.{3})`, 'u')
/** What separates a label from its title where there is no colon. */
const DASH = /^[\s*_»”"'’›)\]]{0,16}(?:\s[-–—]|=>|->|[|→►▶➜➔➡⇒>👉☞])\ufe0f?[>\s]*/u
const QUOTED = /^\s*([«“"].*[»”"])\s*$/su

export interface Label {
  /** The paragraph that ends with the label. */
  before: string
  /** Its words, as typed. */
  label: string
  /** The title on its line. */
  after: string
}

/** Whether the paper has an article of this title. */
export type IsKnown = (title: string) => boolean

const NONE: IsKnown = () => false

/**
 * « Lire aussi » alone, before a title, or at the end of a paragraph, whatever the signs around it.
 */
export function labelOf(line: string, isKnown = NONE): Label | undefined {
  const [, signs = '', also, other, tail = ''] = ALONE.exec(line) ?? []
  const words = also ?? other
  const after = words === undefined ? undefined : titleIn(tail, { signs, isAlso: also !== undefined, isKnown })
  if (words !== undefined && after !== undefined) return { before: '', label: words, after }
  const bare = line.replace(/[*_#:\s]+/g, ' ')
  if (isLabel(bare)) return { before: '', label: bare.trim(), after: '' }
  return labelAtTheEnd(line, isKnown)
}

function labelAtTheEnd(line: string, isKnown: IsKnown): Label | undefined {
  const [, before = '', signs = '', also, other, tail = ''] = AT_THE_END.exec(line) ?? []
  const label = also ?? other
  if (label === undefined || !isSentence(before, label)) return undefined
  const after = titleIn(tail, { signs, isAlso: also !== undefined, isKnown, isInProse: true })
  return after === undefined ? undefined : { before: before.trim(), label, after }
}

interface Around {
  signs: string
  isAlso: boolean
  isKnown: IsKnown
  /** After a sentence, only a colon or a known title shows that a label announces something. */
  isInProse?: boolean
}

/** The title after the words of a label, perhaps empty; undefined if they are not a label. */
function titleIn(tail: string, { signs, isAlso, isKnown, isInProse = false }: Around): string | undefined {
  const [colon] = COLON.exec(tail) ?? []
  if (!/[\p{L}\p{N}]/u.test(tail)) return isAlso || colon !== undefined ? '' : undefined
  if (colon !== undefined) return withoutClosers(tail.slice(colon.length), signs)
  if (!isAlso) return undefined
  const [dash] = DASH.exec(tail) ?? []
  if (isKnown(tail)) return tail.slice(dash?.length).trim()
  const quoted = QUOTED.exec(tail)?.[1]
  const title = dash === undefined ? quoted : tail.slice(dash.length)
  return (!isInProse || title === quoted) && title !== undefined && isBareLine(title) ? title.trim() : undefined
}

const CLOSES: Record<string, string> = { '«': '»', '“': '”', '‘': '’', '‹': '›', '(': ')', '[': ']' }

/** The signs around a label may close after its colon. */
function withoutClosers(rest: string, signs: string): string {
  const closers = new Set([...signs].map((sign) => CLOSES[sign] ?? sign))
  let start = 0
  while (start < rest.length && (/\s/.test(rest[start] ?? '') || closers.has(rest[start] ?? ''))) start++
  const title = rest.slice(start).trim()
  const last = title.at(-1) ?? ''
  return OPENS[last] !== undefined && signs.includes(OPENS[last]) && !title.includes(OPENS[last])
    ? title.slice(0, -1).trim()
    : title
}

/** Pairs of signs around a label and its title: « (Lire aussi : Le port) ». */
const OPENS: Record<string, string> = { ')': '(', ']': '[', '»': '«', '”': '“' }

/** Whether « lire aussi » is only part of a sentence. */
function isSentence(before: string, label: string): boolean {
  return /[.!?…]$/.test(before) || /^\p{Lu}/u.test(label)
}
