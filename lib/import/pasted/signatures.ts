import { proposeDate } from '../../content/date-proposal'

const BYLINE =
  /^(?:Par|By|Texte\s?:|Auteur\s?:|(?:Propos r|R)ecueillis?(?: et traduits?)? par|(?:Entretien|Interview|Reportage|Enquête)(?: (?:réalisée?|menée?|conduite?))? par|(?:Écrit|Rédigé|Texte) par)\s+(\p{Lu}[^.!?]{2,70})$/u
const DATED =
  /^(?:publi[ée]|mis à jour|mise à jour|post[ée]|le\s|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|par\s)/i
/** An English date, or a French one that a program wrote: « Jun 17, 2025 », « mars 12, 2025 ». */
const MONTH = /^\p{L}{3,9}\.? \d{1,2}, \d{4}$/u
/** « Bruxelles, le 12 mars 2025 (AFP) – »: where and when a text was written. */
export const DATELINE =
  /^\p{Lu}[\p{L}’'-]*(?:[ /]\p{L}[\p{L}’'-]*){0,4},?\s(?:\([^()]{2,20}\),?\s)?(?:le\s)?(?:\p{L}{5,8}\s)?\d{1,2}(?:er)?(?:\s\p{L}{3,9}\.?\s|[/.]\d{1,2}[/.])\d{4}(?:\s\([^()]{2,20}\))?(?:\s*[–—:-])?/u

/** A first name and a family name. */
export const NAME = /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|de|du|des|le|la|van|von|ben|el)){1,4}$/u
/** The note that newspapers add after a name: « (Saragosse, envoyée spéciale) ». */
export const AFTER_NAME = /\s*\([^()]*\)/g

/** Whether a line is a byline, which may also end a text. */
export function isByline(line: string): boolean {
  return BYLINE.test(unmarked(line))
}

/** Whether a line signs a text: a byline, a date, a place and a day, or a name above a date. */
export function signs(line: string, below = ''): boolean {
  if (isSignature(line) || isDateline(line) || isNameAndDate(line)) return true
  return NAME.test(line) && ((isSignature(below) && !isByline(below)) || below === line)
}

export function isSignature(line: string): boolean {
  return (
    line.length <= 110 &&
    (isByline(line) || ((DATED.test(line) || MONTH.test(line)) && dateIn(line) !== undefined && !/[.!?]$/.test(line)))
  )
}

/** Whether a line is only a place and a day. */
function isDateline(line: string): boolean {
  return DATELINE.exec(line)?.[0].length === line.length
}

/** « Jeanne Le Goff | 17.06.2025 », in any order. */
function isNameAndDate(line: string): boolean {
  const parts = partsOf(line)
  return parts.length <= 4 && parts.some((part) => NAME.test(part)) && parts.some((part) => isDay(part))
}

function partsOf(line: string): string[] {
  return line.split(/\s*[|·–—]\s*|,\s+/).map((part) => part.replace(/^[^\p{L}\p{N}]+/u, '').trim())
}

function isDay(part: string): boolean {
  return part.length <= 40 && dateIn(part) !== undefined
}

/** The names and the moment in a line that signs a text. */
export function signatureIn(line: string): { date?: string; authors?: string[] } {
  const parts = isNameAndDate(line) ? partsOf(line) : [line]
  const date = dateIn(parts.find(isDay) ?? line)
  const named = BYLINE.exec(unmarked(line))?.[1] ?? parts.find((part) => NAME.test(part))
  const names = named?.replace(AFTER_NAME, '').replace(/\s*(?:[|·–—]|,?\s(?:le\s)?\d|,?\s[Pp]ubli).*$/u, '')
  return { ...(date !== undefined && { date }), ...(names && { authors: listed(names) }) }
}

export function dateIn(line: string): string | undefined {
  return /\d{4}/.test(line)
    ? proposeDate(line.replace(/[|·–—].*\d{4}.*$/, (more) => (/\d{4}/.test(line.replace(more, '')) ? '' : more)))
    : undefined
}

/** The names of a list: « Jeanne Le Goff, Ali Benali et Luc Martin ». */
export function listed(value: string): string[] {
  return value.split(/\s*(?:,|;| et | and | & )\s*/).filter((one) => one !== '')
}

/** The words of a line in emphasis. */
export function unmarked(line: string): string {
  return line.replace(/^[*_]{1,3}|[*_]{1,3}$/g, '')
}
