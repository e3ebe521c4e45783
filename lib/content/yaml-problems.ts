import { type ErrorCode, isScalar, type YAMLError } from 'yaml'
import type { Place } from '../article/source-place'
import type { Problem } from '../problem'
import type { ProblemCode } from '../problem-code'
import { lineAt } from './place-in-source'
import { quoted, quotedLine, spacedLine, unquotedSentence } from './quoted-line'
import { rangePlace, type Yaml } from './yaml-places'

interface Sentence {
  code: ProblemCode
  found: string
  expected: string
}

const UNREADABLE: Sentence = {
  code: 'yaml-syntax',
  found: 'cette ligne ne se lit pas comme « clé: valeur »',
  expected: 'des guillemets sont attendus autour d’une valeur qui contient « : » ou qui commence par un signe',
}

const UNSPACED_ITEM: Sentence = {
  code: 'yaml-syntax',
  found: 'cette ligne ne se lit pas comme un élément d’une liste',
  expected: 'une espace est attendue après le tiret',
}

const ITEM_WITHOUT_SPACE = /^(\s*)-(?=[^\s-])/

const SENTENCES: Partial<Record<ErrorCode, Sentence>> = {
  DUPLICATE_KEY: {
    code: 'yaml-duplicate-key',
    found: 'cette clé est déjà écrite plus haut',
    expected: 'chaque clé est attendue une seule fois',
  },
  TAB_AS_INDENT: {
    code: 'yaml-tab',
    found: 'la ligne commence par une tabulation',
    expected: 'des espaces sont attendues en début de ligne',
  },
  BAD_INDENT: {
    code: 'yaml-indent',
    found: 'le retrait de cette ligne ne correspond à rien',
    expected: 'le même retrait que ses voisines est attendu',
  },
  TAG_RESOLVE_FAILED: {
    code: 'yaml-tag',
    found: 'une étiquette qui commence par « ! » n’est pas reprise',
    expected: 'une valeur simple est attendue',
  },
  NON_STRING_KEY: {
    code: 'yaml-key',
    found: 'la clé n’est pas un mot',
    expected: 'un nom de clé est attendu avant « : »',
  },
  MULTIPLE_DOCS: {
    code: 'yaml-second-document',
    found: 'une seconde ligne « --- » coupe le fichier en deux',
    expected: 'un seul document est attendu',
  },
}

const OPEN_QUOTE: Sentence = {
  code: 'yaml-open-quote',
  found: 'un guillemet ouvert sur cette ligne n’est pas refermé',
  expected: 'un guillemet de fin est attendu',
}

const OPEN_BRACKET: Sentence = {
  code: 'yaml-open-bracket',
  found: 'une liste ouverte sur cette ligne n’est pas refermée',
  expected: 'un crochet de fin est attendu',
}

const COMMENT_IN_LIST: Sentence = {
  code: 'yaml-open-bracket',
  found: 'ce qui suit « # » dans cette liste est un commentaire pour YAML, et la liste n’est pas refermée',
  expected: 'des guillemets sont attendus autour de la valeur',
}

/** An item of a list between brackets that begins with `#`. */
const HASH_ITEM = /(?<=[[,][ \t]*)#[^,\]"]*(?=[,\]])/g

/** Describes syntax errors, one per line: YAML often reports the same sign several times. */
export function yamlProblems(yaml: Yaml): Problem[] {
  const seen = new Set<number>()
  return [...yaml.document.errors, ...yaml.document.warnings].flatMap((error) => {
    const problem = syntaxProblem(yaml, error)
    if (seen.has(problem.place.line)) return []
    seen.add(problem.place.line)
    return [problem]
  })
}

/** Lines without « : » and a space are one long sentence to YAML. */
export function unspacedLines({ file, text, document }: Yaml): Problem[] {
  if (!isScalar(document.contents)) return []
  return text.split('\n').flatMap((line, index): Problem[] => {
    const fix = spacedLine(line)
    if (fix === undefined || line.startsWith('#')) return []
    const place = { file, line: index + 1, column: 1, length: line.trimEnd().length }
    return [{ ...UNSPACED, severity: 'error', place, fix }]
  })
}

const UNSPACED: Sentence = {
  code: 'yaml-syntax',
  found: 'cette ligne ne se lit pas comme « clé: valeur »',
  expected: '« : » et une espace sont attendus après la clé',
}

function syntaxProblem(yaml: Yaml, error: YAMLError): Problem {
  const start = startOfFault(yaml.text, error)
  const line = lineAt(yaml.text, start)
  const sentence = sentenceOf(error, line)
  const { code, found, expected } = sentence
  const problem: Problem = { severity: 'error', code, place: rangePlace(yaml, start, error.pos[1]), found, expected }
  const lineStart = yaml.text.lastIndexOf('\n', start - 1) + 1
  const above =
    yaml.text
      .slice(0, Math.max(0, lineStart - 1))
      .split('\n')
      .at(-1) ?? ''
  const fix = fixOf(error, sentence, { line, above, rest: yaml.text.slice(start) })
  const other = error.code === 'DUPLICATE_KEY' ? firstKey(yaml, line, start) : undefined
  const sure = sentence === UNREADABLE ? quotesOf(yaml, start, fix) : {}
  return { ...problem, ...sure, ...(fix !== undefined && { fix }), ...(other && { other }) }
}

/** The whole sentence without quotes that a line holds, and the sentence between quotes. */
function quotesOf(yaml: Yaml, at: number, fix: string | undefined): Pick<Problem, 'mend'> & { place?: Place } {
  const lineStart = yaml.text.lastIndexOf('\n', at - 1) + 1
  const [from, to] = unquotedSentence(lineAt(yaml.text, at)) ?? []
  if (from === undefined || to === undefined || fix === undefined) return {}
  return { place: rangePlace(yaml, lineStart + from, lineStart + to), mend: fix.slice(from) }
}

/** The nearest line above with the same key and the same indent. */
function firstKey(yaml: Yaml, line: string, start: number): Place | undefined {
  const [, indent = '', key] = /^([ \t]*)([\p{L}\w-]+)\s*:/u.exec(line) ?? []
  const above = yaml.text.slice(0, start)
  const found = [...above.matchAll(/^([ \t]*)([\p{L}\w-]+)[ \t]*:/gmu)].findLast(
    (one) => one[1] === indent && one[2] === key,
  )
  if (key === undefined || !found) return undefined
  const at = found.index + indent.length
  return rangePlace(yaml, at, at + key.length)
}

/** YAML notices an open quote at the end of the text only: the problem is where the quote opens. */
function startOfFault(text: string, error: YAMLError): number {
  const [start] = error.pos
  if (isOpenBracket(error)) return openBracket(text, start) ?? start
  if (!isOpenQuote(error)) return Math.min(start, Math.max(0, text.length - 1))
  const opened = [...text.slice(0, start).matchAll(/(?<=:[ \t]+|^\s*- )["']/gm)].at(-1)
  return opened?.index ?? start
}

/** YAML notices an open list at the next key: the problem is on the line above, where it opens. */
function openBracket(text: string, noticed: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', noticed - 1)
  const above = text.slice(text.lastIndexOf('\n', lineStart - 1) + 1, lineStart)
  const [opened = ''] = /^[^\n[]*:[ \t]*(?=\[)/.exec(above) ?? []
  return lineStart < 0 || opened === '' ? undefined : lineStart - above.length + opened.length
}

/** One code covers several faults in yaml 2.9: the English message tells them apart. */
function sentenceOf(error: YAMLError, line: string): Sentence {
  if (isOpenQuote(error)) return OPEN_QUOTE
  if (/:[ \t]*\[/.test(line) && line.search(HASH_ITEM) >= 0) return COMMENT_IN_LIST
  if (isOpenBracket(error)) return OPEN_BRACKET
  const sentence = SENTENCES[isIndent(error, line) ? 'BAD_INDENT' : error.code] ?? UNREADABLE
  return sentence === UNREADABLE && ITEM_WITHOUT_SPACE.test(line) ? UNSPACED_ITEM : sentence
}

function isIndent({ code, message }: YAMLError, line: string): boolean {
  return /same column|^A block sequence/.test(message) || (code === 'MULTILINE_IMPLICIT_KEY' && line.startsWith(' '))
}

function isOpenQuote({ code, message }: YAMLError): boolean {
  return code === 'MISSING_CHAR' && /quote/.test(message)
}

function isOpenBracket({ message }: YAMLError): boolean {
  return /^Flow (?:map|sequence) .*end with/.test(message)
}

/** A tag before a value, which goes; `title: !Attention` is a sentence. */
const TAG = /^(\s*(?:- )?[\p{L}\w-]+:\s+|\s*- )!(?:!\S*|[\w:/.-]*(?=\s+["'[{]))\s*/u

interface Around {
  line: string
  /** The line above. */
  above: string
  rest: string
}

function fixOf(error: YAMLError, sentence: Sentence, { line, above, rest }: Around): string | undefined {
  if (error.code === 'DUPLICATE_KEY') return commentOf(line, rest)
  if (sentence === UNSPACED_ITEM) return line.replace(ITEM_WITHOUT_SPACE, '$1- ')
  if (sentence === OPEN_BRACKET) return /\[[^\]]*$/.test(line) ? `${line.trimEnd()}]` : undefined
  if (sentence === COMMENT_IN_LIST) return line.replace(HASH_ITEM, (item) => quoted(item.trim()))
  if (sentence === SENTENCES.BAD_INDENT) return indentedAs(above, line)
  if (error.code === 'TAB_AS_INDENT') return line.replaceAll('\t', '  ')
  if (error.code === 'TAG_RESOLVE_FAILED') return TAG.test(line) ? line.replace(TAG, '$1') : quotedLine(line)
  return sentence === UNREADABLE || sentence === OPEN_QUOTE ? (quotedLine(line) ?? spacedLine(line)) : undefined
}

/** A key indented under a key with a value: both belong at one level. */
function indentedAs(above: string, line: string): string | undefined {
  const [, indent] = /^([ ]*)[\p{L}\w-]+:[ ]+\S/u.exec(above) ?? []
  const isKey = /^[ ]+[\p{L}\w-]+:[ ]/u.test(line)
  return indent !== undefined && isKey ? `${indent}${line.trimStart()}` : undefined
}

/**
 * A duplicate key as a comment, so that the author can choose between the two values. Undefined for
 * a list or a map that continues below.
 */
function commentOf(line: string, rest: string): string | undefined {
  const [, below = ''] = rest.split('\n', 2)
  return /^\s*-\s|^[ \t]+\S/.test(below) || /^\s*-/.test(line) ? undefined : `# ${line.trim()}`
}
