import type { z } from 'zod'
import { proposeLanguage } from '../french/languages'
import { nearest } from '../french/nearest'
import { proposeBoolean } from './booleans'
import { PLAIN } from './clean-scalars'
import { proposePart } from './contributors'
import { quoted } from './quoted-line'
import { nameOf, type Path, valuePlace, type Yaml } from './yaml-places'

export type Issue = z.core.$ZodIssue

/** The value, as YAML, that an author most likely meant by one that is refused. */
export function proposedValue(issue: Issue, path: Path, written: string, yaml: Yaml): string | undefined {
  if (issue.code === 'custom') return issue.params?.fix
  if (issue.code === 'invalid_value' && path[0] === 'contributors') return proposePart(written)
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
  // « [AFP, Reuters] » would be printed with its brackets.
  const isSeveral = /^\[[^[\]\n"']+,[^[\]\n"']+\]$/.test(written)
  if (nameOf(path) === 'agency' && isSeveral) return written.slice(1, -1).trim()
  const [, only] = /^\[\s*["']?([^\][,"'\n]+?)["']?\s*\]$/.exec(written) ?? []
  if (only !== undefined && issue.expected === 'string' && !SENTENCES.has(nameOf(path))) return only
  // A sentence that begins with a sign of YAML, `title: [Exclusif]`, or a title that is « true ».
  // Between quotes, it is no address.
  const isText = issue.expected === 'string' && TEXTS.has(String(path.findLast((part) => typeof part === 'string')))
  return isText && /^(?:true|false|[[{][^\n"]*)$/.test(written) ? quoted(written) : undefined
}

const TEXTS: ReadonlySet<string> = new Set([...PLAIN, 'caption', 'credit', 'publisher'])

/** Keys whose brackets may be words: `title: [Exclusif]`. */
const SENTENCES = new Set(['title', 'description', 'withdrawn'])

/**
 * The nearest of the values that a key may have; the code of a language that is named (`français`)
 * or has a country (`en-GB`).
 */
function oneOf(values: readonly string[], written: string): string | undefined {
  const languages = [proposeLanguage(written), written.toLowerCase().replace(/[-_].*$/, '')]
  return nearest(written, values, 1)[0] ?? values.find((value) => languages.includes(value))
}

/** Other tools write only the path of a picture: `image: photo.webp`. */
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
