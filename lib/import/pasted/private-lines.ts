import { proposeDate } from '../../content/date-proposal'
import { nameOfKey, saysPrivate } from '../../content/private-words'
import { fold } from '../../text/fold'
import { privateMark } from '../private-names'

/** The lines of a paste, and what its first lines say of who may read it. */
interface Withheld {
  lines: string[]
  /** The lines that keep the text private, as typed. */
  reasons: string[]
  /** The moment that an embargo names. */
  embargo?: string
  /** The line of this embargo. */
  announced: string[]
}

/** The number of full lines, above and below a title, that may speak of the whole text. */
const FIRST_LINES = 8

const STATE = /^(?:statut|status|brouillon|draft|publi(?:e|ee|shed|sh)?|visibilit[ey]|confidential(?:ite|ity))$/
const NOTICE =
  /^(?:(?:(?:texte|document|version|article) )?(?:strictement )?(?:confidentiel(?:le)?|brouillon|draft|document de travail|wip|(?:a )?ne pas (?:publier|diffuser|mettre en ligne)(?: avant .*)?|not for publication|do not publish|off the record|embargo strict|sous embargo)(?: |$))+$/
/** « Embargo sur le pétrole » is a title: of a text, an embargo has a moment. */
const EMBARGO =
  /^[^\p{L}]*(?:sous[\s\u00a0]+)?embargo(?:[\s\u00a0]+strict)?[\s\u00a0:–—-]+(?:jusqu|au(?!\p{L})|le(?!\p{L})|until|\d|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)/iu
const HOUR = /\d[\s\u00a0]?(?:h|heures?)(?!\p{L})|\d:\d\d|midi|minuit/iu
const LONGEST = 110
/** Signs of Markdown around a whole line. */
const EMPHASIS = /^#+[ \t]+|^[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}$/g

/**
 * Reads and removes the lines at the head of a paste, or of a document, that keep it from readers.
 */
export function withoutPrivateLines(lines: readonly string[]): Withheld {
  const result: Withheld = { lines: [], reasons: [], announced: [] }
  let full = 0
  for (const line of lines) {
    if (line !== '') full++
    const said = line.replace(EMPHASIS, '')
    const embargo = full <= FIRST_LINES ? embargoIn(said) : undefined
    const prefix = privateMark(line)
    if (embargo !== undefined) {
      result.embargo = embargo
      result.announced.push(line)
    } else if (full <= FIRST_LINES && isPrivate(said)) result.reasons.push(`« ${said} »`)
    else if (full <= FIRST_LINES && prefix !== '') {
      result.reasons.push(`« ${prefix.trim()} »`)
      result.lines.push(line.slice(prefix.length))
    } else result.lines.push(line)
  }
  return result
}

/** What a message around a text says of it: « à ne pas publier avant lundi ». */
const WITHHOLDS =
  /(?<!\p{L})(?:(?:ne pas|pas encore|ne rien) (?:publier|diffuser|mettre en ligne|partager)|sous embargo|embargo (?:jusqu|au(?!\p{L})|le(?!\p{L}))|(?:reste|c[’']est|texte|papier|article) confidentiel|off the record|not for publication|do not publish)/iu

/** Whether a line removed from around a text asks to keep it from readers. */
export function withholds(line: string): boolean {
  return WITHHOLDS.test(line)
}

/** « Sous embargo jusqu’au 12 décembre 2026 à 6 h »: a day whose hour is not read is too early. */
function embargoIn(line: string): string | undefined {
  const moment = line.length <= LONGEST && EMBARGO.test(line) ? proposeDate(line) : undefined
  return moment?.includes('T') || !HOUR.test(line) ? moment : undefined
}

function isPrivate(line: string): boolean {
  if (line === '' || line.length > LONGEST) return false
  const [, label = '', value = ''] = /^([\p{L} ]{4,16}?)[\s\u00a0\u202f]*:[\s\u00a0]*(\S.*)$/u.exec(line) ?? []
  const name = nameOfKey(label)
  return (STATE.test(name) && saysPrivate(name, value)) || NOTICE.test(fold(line)) || EMBARGO.test(line)
}
