import type { Problem } from '../problem'
import type { SourceFile } from './newsroom'
import { placeAt, startOf } from './place-in-source'

/** A line of YAML: a key, what is below it, or a comment. */
const YAML_LINE = /^(?:[ \t#-]|[\p{L}_][\p{L}\w-]*(?: [\p{L}\w-]+)?[ \t]*:)/u

/** What authors write for `---`: other dashes, or the fence of a code block or a comment. */
const CLOSING = /^[ \t]*(?:-{2,}|[–—―_*=~][-–—―_*=~]*|`{3,}|-->)[ \t]*$/
const OPENING = /^[ \t]*(?:[-–—―_=~*]+|`{3,}(?:ya?ml)?|<!--)[ \t]*$/i

/**
 * The closing fence belongs on the first line that is not YAML, if that line is empty or a fence.
 */
export function openFrontMatter({ path, text }: SourceFile): Problem {
  const lines = text.split('\n')
  const isEnd = (line: string) => line.trim() === '' || CLOSING.test(line) || !YAML_LINE.test(line)
  const end = lines.findIndex((line, index) => index > 0 && isEnd(line))
  const line = lines[end] ?? ''
  const isFree = end > 1 && (line.trim() === '' || CLOSING.test(line))
  return {
    severity: 'error',
    code: 'front-matter-open',
    place: isFree ? { file: path, line: end + 1, column: 1, length: line.length } : { ...startOf(path), length: 3 },
    found: 'l’en-tête n’est pas refermé',
    expected: 'une seconde ligne « --- » est attendue avant le texte',
    ...(isFree && { fix: '---' }),
  }
}

/** The empty lines above a header. */
export function linesAbove(text: string): string {
  return /^(?:[ \t]*\n)+(?=---[ \t]*\n\s*[^\n]*:)/.exec(text)?.[0] ?? ''
}

/** A header below empty lines is unambiguous. */
export function lateFence(path: string, above: string): Problem[] {
  const place = { ...startOf(path), length: above.length }
  const found = 'des lignes vides précèdent l’en-tête'
  const expected = '« --- » est attendu à la première ligne du fichier ; l’en-tête est lu malgré elles'
  return above === '' ? [] : [{ severity: 'warning', code: 'front-matter-fence', place, found, expected, mend: '' }]
}

/** Whether a header ends with `...`, the YAML document end that other tools accept. */
export function endsWithPoints(text: string): boolean {
  return /^---[ \t]*\n(?:(?!---|\.\.\.).*\n)*\.\.\.[ \t]*(?:\n|$)/.test(text)
}

/** A whole TOML or JSON header. Undefined if a text has none. */
export function foreignHeader(text: string): string | undefined {
  const [toml] = /^\+\+\+[ \t]*\n[\s\S]*?\n\+\+\+[ \t]*(?:\n|$)/.exec(text) ?? []
  const [json] = /^(?:;;;[ \t]*\n)?\{[ \t]*\n[ \t]*"[\s\S]*?\n\}[ \t]*(?:\n;;;)?[ \t]*(?:\n|$)/.exec(text) ?? []
  return toml ?? json
}

/** `----`, the dash that a word processor makes of `---`, or the fence of a code block. */
export function otherFence({ path, text }: SourceFile): Problem | undefined {
  const [first = '', second = ''] = text.split('\n', 2)
  if (!OPENING.test(first) || !/^[ \t]*[\p{L}_][\p{L}\w-]*[ \t]*:/u.test(second)) return undefined
  return {
    severity: 'error',
    code: 'front-matter-fence',
    place: { ...startOf(path), length: first.length },
    found: `« ${first.trimEnd()} » n’ouvre pas un en-tête`,
    expected: '« --- » seul est attendu',
    fix: '---',
  }
}

/** The TOML header of Hugo and Zola, or a JSON header. */
export function otherLanguage({ path, text }: SourceFile): Problem | undefined {
  const [whole = '', fence] = /^(?:(\+\+\+|;;;)[ \t]*\n|\{[ \t]*\n[ \t]*")/.exec(text) ?? []
  if (whole === '') return undefined
  const language = fence === '+++' ? 'TOML' : 'JSON'
  return {
    severity: 'error',
    code: 'front-matter-language',
    place: { ...startOf(path), length: fence?.length ?? 1 },
    found: `l’en-tête est en ${language}`,
    expected: 'un en-tête YAML est attendu, entre deux lignes « --- » : « npm run import » le récrit',
  }
}

/** A header below a heading, a directive of YAML or a comment, which other tools accept. */
export function headerBelow({ path, text }: SourceFile): Problem | undefined {
  const [, above] = HEADER_BELOW.exec(text) ?? []
  if (above === undefined) return undefined
  const [first = ''] = above.split('\n', 1)
  return {
    severity: 'error',
    code: 'front-matter-fence',
    place: { ...startOf(path), length: first.length },
    found: 'du texte précède l’en-tête',
    expected: '« --- » est attendu à la première ligne du fichier, et le texte sous l’en-tête',
    ...(/^(?:%.*|<!--.*-->)\n$/.test(above) && { fix: '' }),
  }
}

const HEADER_BELOW =
  /^((?:(?!---).*\n){1,5}?)---[ \t]*\n(?:(?:[\p{L}_][\p{L}\w-]*[ \t]*:|[ \t-]).*\n){0,20}?(?:title|titre|date)[ \t]*:/iu

/** A header pasted with its text under another would be printed as a heading. */
export function secondHeader({ path, text }: SourceFile, bodyStart: number): Problem[] {
  const [, above = '', written = ''] =
    /^([ \t\n]*)(---[ \t]*\n(?:[\p{L}_][\p{L}\w-]*[ \t]*:[^\n]*\n|[ \t-][^\n]*\n)+---)[ \t]*(?:\n|$)/u.exec(
      text.slice(bodyStart),
    ) ?? []
  if (written === '') return []
  return [
    {
      severity: 'warning',
      code: 'front-matter-twice',
      place: placeAt(path, text, bodyStart + above.length, 3),
      found: 'un second en-tête suit le premier, et serait imprimé',
      expected: 'un seul en-tête est attendu',
    },
  ]
}
