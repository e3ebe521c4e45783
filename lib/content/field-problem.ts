import { isMap, isNode, isScalar } from 'yaml'
import type { z } from 'zod'
import type { Place } from '../article'
import { proposeLanguage } from '../french/languages'
import { nearest } from '../french/nearest'
import type { Problem } from '../problem'
import { proposeBoolean } from './booleans'
import { proposeDate } from './date-proposal'
import { keyFix, synonymOf } from './keys'
import { lineAt, startOf } from './place'
import { quoted, quotedLine } from './quoted-line'
import { keyPlace, nodePlace, type Path, valuePlace, writtenAt, type Yaml } from './yaml'

type Issue = z.core.$ZodIssue

const LONGEST = 60

/**
 * Values that an author most likely meant, as YAML, by the name of their key: `title`, `image.src`.
 */
export type Proposals = Readonly<Record<string, string>>

/**
 * Describes one wrong value: its place, what is written, what is expected, and the line to paste.
 */
export function fieldProblem(yaml: Yaml, path: Path, issue: Issue, proposals: Proposals): Problem {
  const at = isOnlyItem(yaml, path) ? path.slice(0, -1) : path
  const place = valuePlace(yaml, at)
  if (place === undefined) return missing(yaml, path, issue, proposals)
  const written = writtenAt(yaml, at)
  const value = fixedValue(issue, at, written, yaml) ?? proposals[nameOf(at)]
  const fix = value === undefined ? undefined : (commentedLine(yaml, place) ?? lineWith(yaml, at, place, value))
  const found = at.length === 0 ? 'ce ne sont pas des clés' : `« ${nameOf(at)} » ${stateOf(written)}`
  const mend = mendOf(issue, written)
  return {
    severity: 'error',
    code: issue.code === 'custom' ? (issue.params?.code ?? 'wrong-value') : 'wrong-value',
    place,
    found,
    expected: issue.message,
    ...(fix !== undefined && { fix }),
    ...(mend !== undefined && { mend }),
  }
}

/** What leaves no doubt: a date with one reading, and `non` where true or false is expected. */
function mendOf(issue: Issue, written: string): string | undefined {
  if (issue.code === 'custom') return issue.params?.mend
  return issue.code === 'invalid_type' && issue.expected === 'boolean' ? proposeBoolean(written) : undefined
}

/**
 * The only item of a list may be written without the list: the schema sees a list, the file does
 * not.
 */
function isOnlyItem({ document }: Yaml, path: Path): boolean {
  return typeof path.at(-1) === 'number' && isScalar(document.getIn(path.slice(0, -1), true))
}

function missing(yaml: Yaml, path: Path, issue: Issue, proposals: Proposals): Problem {
  const above = path.slice(0, -1)
  const key = String(path.at(-1))
  const otherwise = keyOtherwise(yaml, above, key)
  const value = proposals[nameOf(path)]
  const line = value === undefined ? undefined : `${indentUnder(yaml, above)}${key}: ${value}`
  const fix = otherwise ? keyFix(yaml, otherwise.place, rightly(key, otherwise.value)) : line
  const parent = above.length > 0 ? keyPlace(yaml, above) : undefined
  return {
    severity: 'error',
    code: 'missing-key',
    place: otherwise?.place ?? parent ?? { ...startOf(yaml.file), length: 3 },
    found: `« ${nameOf(path)} » manque`,
    expected: issue.message,
    ...(fix !== undefined && { fix }),
  }
}

/** Where a key that is missing is written in another way: `Date` or `titre`. */
function keyOtherwise(yaml: Yaml, above: Path, key: string): { place: Place; value: unknown } | undefined {
  const map = above.length === 0 ? yaml.document.contents : yaml.document.getIn(above, true)
  if (!isMap(map)) return undefined
  const written = map.items.find((item) => isScalar(item.key) && synonymOf(String(item.key.value), [key]) === key)
  if (!isScalar(written?.key)) return undefined
  return { place: nodePlace(yaml, written.key), value: isScalar(written.value) ? written.value.value : undefined }
}

/** The key before the value as it is, or before the date that it means. */
function rightly(key: string, value: unknown): string {
  const date = key === 'date' && typeof value === 'string' ? proposeDate(value) : undefined
  return date === undefined ? key : `${key}: ${date}`
}

/** Of the keys that are there already. */
function indentUnder(yaml: Yaml, path: Path): string {
  const map = path.length > 0 ? yaml.document.getIn(path, true) : undefined
  const [first] = isMap(map) ? map.items : []
  const column = first ? (keyPlace(yaml, [...path, String(first.key)])?.column ?? 1) - 1 : path.length * 2
  return ' '.repeat(column)
}

/** `['image', 'alt']` → `image.alt`. Ranks in a list count from 1. */
function nameOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.')
}

function stateOf(written: string): string {
  const [line = ''] = written.split('\n')
  if (line === '') return 'est vide'
  if (written.includes('\n') && !/^["'>|]/.test(line)) return 'est une suite de lignes'
  return `vaut ${asText(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line)}`
}

function asText(written: string): string {
  return /^["'[{]/.test(written) ? written : quoted(written)
}

function fixedValue(issue: Issue, path: Path, written: string, yaml: Yaml): string | undefined {
  if (issue.code === 'custom') return issue.params?.fix
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), written)
  if (issue.code !== 'invalid_type') return undefined
  if (issue.expected === 'boolean') return proposeBoolean(written)
  if (issue.expected === 'array' && nameOf(path) === 'corrections') return correctionLines(written, yaml)
  if (issue.expected === 'object' && path.length === 2 && path[0] === 'corrections') {
    const { column = 1 } = valuePlace(yaml, path) ?? {}
    return correctionLines(written, yaml)
      ?.replace(/^\s*- /, '')
      .replace(/\n\s*/, `\n${' '.repeat(column - 1)}`)
  }
  if (issue.expected === 'object' && nameOf(path) === 'image') return pictureLines(written)
  // A sentence that begins with a sign of YAML, `title: [Exclusif]`, or a title that is « true »; a
  // reason may not be that word.
  const isText = issue.expected === 'string' && nameOf(path) !== 'withdrawn'
  return isText && /^(?:true|false|[[{][^\n"]*)$/.test(written) ? quoted(written) : undefined
}

/**
 * The nearest of the values that a key may have; the code of a language that is named (`français`)
 * or has a country (`en-GB`).
 */
function oneOf(values: readonly string[], written: string): string | undefined {
  const languages = [proposeLanguage(written), written.toLowerCase().replace(/[-_].*$/, '')]
  return nearest(written, values, 1)[0] ?? values.find((value) => languages.includes(value))
}

/** Other tools have the path of a picture alone: `image: photo.webp`. */
function pictureLines(path: string): string | undefined {
  return path === '' || /[\n[{]/.test(path) ? undefined : `\n  src: ${path}\n  alt: "…"`
}

/**
 * A correction written as a sentence, on the last day that the header knows: the author says which.
 */
function correctionLines(written: string, { document }: Yaml): string | undefined {
  const text = written.replace(/^"(.*)"$|^'(.*)'$/s, '$1$2')
  const known = [document.get('updated'), document.get('date')].find((day) => typeof day === 'string')
  const [day] = /^\d{4}-\d\d-\d\d/.exec(typeof known === 'string' ? known : '') ?? []
  if (day === undefined || text === '' || /[\n"\\[{]/.test(text)) return undefined
  return `\n  - date: ${day}\n    text: "${text}"`
}

/** `title: #Sète`, which is empty to YAML. */
function commentedLine({ text }: Yaml, { line, column }: Place): string | undefined {
  const source = text.split('\n')[line - 1] ?? ''
  return /^#\S/.test(source.slice(column - 1)) ? quotedLine(source) : undefined
}

/**
 * The source line with another value. A value of several lines gives its place to a key alone. What
 * `#` begins after an empty value may be the value that was meant: no line is sure then.
 */
function lineWith(yaml: Yaml, path: Path, { column, length }: Place, value: string): string | undefined {
  const node = yaml.document.getIn(path, true)
  const [start = 0, end = 0] = isNode(node) && node.range ? node.range : []
  const line = lineAt(yaml.text, start)
  const before = line.slice(0, column - 1)
  if (start === end && line.includes('#', column - 1)) return undefined
  if (!yaml.text.slice(start, end).trimEnd().includes('\n')) {
    const space = before.endsWith(':') && !value.startsWith('\n') ? ' ' : ''
    return `${before}${space}${value}${line.slice(column - 1 + length)}`.replace(/[ \t]+$/gm, '')
  }
  return typeof path.at(-1) === 'number' ? `- ${value}` : `${String(path.at(-1))}: ${value}`
}
