import { isMap, isNode, isScalar } from 'yaml'
import type { Place } from '../article/source-place'
import type { Problem } from '../problem'
import { proposeBoolean } from './booleans'
import { missingKey } from './missing-key'
import { lineAt } from './place-in-source'
import type { Proposals } from './proposals'
import { type Issue, proposedValue } from './proposed-value'
import { quoted, quotedLine } from './quoted-line'
import { nameOf, type Path, valuePlace, writtenAt, type Yaml } from './yaml-places'

const LONGEST = 60

/**
 * Describes one wrong value: its place, what is written, what is expected, and the line to paste.
 */
export function fieldProblem(yaml: Yaml, path: Path, issue: Issue, proposals: Proposals): Problem {
  const at = pathInFile(yaml, path)
  const place = valuePlace(yaml, at)
  if (place === undefined) return missingKey(yaml, at, issue, proposals)
  const written = writtenAt(yaml, at)
  const known = YEAR.test(written) ? undefined : proposals[nameOf(at)]
  const value = proposedValue(issue, at, written, yaml) ?? known ?? sentenceItem(at, written)
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

/** What the file would propose instead contradicts a written year: its date, or its name. */
const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/

/** An item such as `- Le port : un quai`, which is a key and its value to YAML. */
function sentenceItem(path: Path, written: string): string | undefined {
  const isSentence = /^[\p{L}\p{N}][^:\n]*:[ \t][^\n]+$/u.test(written)
  return path[0] === 'tags' && typeof path.at(-1) === 'number' && isSentence ? quoted(written) : undefined
}

/** The value to write if it is certain: a date with one reading, or `non` for a boolean. */
function mendOf(issue: Issue, written: string): string | undefined {
  if (issue.code === 'custom') return issue.params?.mend
  return issue.code === 'invalid_type' && issue.expected === 'boolean' ? proposeBoolean(written) : undefined
}

/**
 * The only item of a list may be written without the list: the schema sees a list, the file does
 * not.
 */
function pathInFile({ document }: Yaml, path: Path): Path {
  return path.filter((step, index) => {
    const above = typeof step === 'number' ? document.getIn(path.slice(0, index), true) : undefined
    return !isScalar(above) && !isMap(above)
  })
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

/** The line `title: #Sète`, whose value is empty in YAML. */
function commentedLine({ text }: Yaml, { line, column }: Place): string | undefined {
  const source = text.split('\n')[line - 1] ?? ''
  return /^#\S/.test(source.slice(column - 1)) ? quotedLine(source) : undefined
}

/**
 * The source line with another value. For a value of several lines, the key alone. Undefined when a
 * comment follows an empty value, since the comment may be the value that was meant.
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
