import { isBareLine, type Part } from './line-kinds'

const HOUR = String.raw`\d{1,2}(?::| ?[hH] ?)\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?`
const DAY = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d|aujourd[’']hui|hier|today|yesterday)`
const MOMENT = `(?:${DAY},?(?: (?:à|at))? ${HOUR}|${HOUR})`
const WHO = String.raw`\p{L}[\p{L}’'._ -]{1,40}?`
/** « [12/03/2025 10:32] Jeanne Le Goff : Le port », of Teams, WhatsApp and Signal. */
const BEFORE = new RegExp(String.raw`^(?:\[${MOMENT}\]|${DAY},?(?: à)? ${HOUR} [-–])\s*${WHO}\s?:\s*`, 'iu')
/** « Jeanne Le Goff  10:32 », of Slack and Discord: a name and an hour alone on their line. */
const ALONE = new RegExp(
  String.raw`^(?:${WHO}(?:\s+APP)?\s*(?:[—–-]\s*|\s[[(]?|,\s)${MOMENT}[\])]?|\[${MOMENT}\]\s*${WHO})$`,
  'iu',
)
/** What a message says of the text below it. */
const SAYS = /(?<!\p{L})(?:papier|article|texte|voil[àa]|voici|ci-dessous|version)(?!\p{L})/iu

/** Removes the names and hours of a chat. A text that does not start with one is no message. */
export function withoutChat(lines: readonly string[]): Part {
  const start = lines.findIndex((line) => line !== '')
  const first = lines[start] ?? ''
  if (!BEFORE.test(first) && !isStamp(first)) return { lines: [...lines], left: [] }
  const left: string[] = []
  const kept = lines.flatMap((line) => {
    const [stamp] = isStamp(line) ? [line] : (BEFORE.exec(line) ?? [])
    if (stamp === undefined) return line
    left.push(stamp.trim())
    const text = line.slice(stamp.length)
    return text === '' ? [] : text
  })
  const [said = '', title = ''] = kept.filter((line) => line !== '')
  const isSaid = SAYS.test(said) && said.length <= 100 && title !== '' && isBareLine(title)
  return isSaid ? { lines: kept.slice(kept.indexOf(said) + 1), left: [...left, said] } : { lines: kept, left }
}

function isStamp(line: string): boolean {
  return line.length <= 80 && /^[\p{Lu}[]|^\p{Ll}[\w.-]*\s/u.test(line) && ALONE.test(line)
}
