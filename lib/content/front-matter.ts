import matter from 'gray-matter'
import type { Checked, Problem } from '../problem'
import { isPageFile } from './file-name'
import {
  endsWithPoints,
  foreignHeader,
  headerBelow,
  lateFence,
  linesAbove,
  openFrontMatter,
  otherFence,
  otherLanguage,
  secondHeader,
} from './front-matter-fences'
import { mergeConflict } from './merge-conflict'
import type { SourceFile } from './newsroom'
import { lineAt, placeAt, startOf } from './place-in-source'
import { proposalsFor } from './proposals'
import { readYaml } from './read-yaml'
import type { Yaml } from './yaml-places'

interface SplitSource {
  /** Absent when the front matter cannot be read. */
  yaml?: Yaml
  /**
   * The text after the front matter, below as many empty lines: its places are places in the file.
   */
  body: string
  problems: Problem[]
}

const LONGEST = 16 * 1024

/** The first lines that `gray-matter` reads as YAML. */
const YAML_FENCE = /^---[ \t]*(?:ya?ml)?[ \t]*$/i

/**
 * Splits a file into front matter and body. `gray-matter` evaluates the block after `---js` (also
 * `---javascript` and `---JS`), and takes `---constructor` for an engine of that name. So only YAML
 * fences reach it, and every other engine refuses. It caches results when called without options.
 */
export function splitFrontMatter(source: SourceFile): SplitSource {
  const above = linesAbove(source.text)
  const text = source.text.slice(above.length)
  const problem = openingProblem({ ...source, text })
  if (problem) {
    const place = { ...problem.place, line: problem.place.line + above.split('\n').length - 1 }
    const told = { ...problem, place }
    const repaired = withFence(source.text, told)
    if (repaired !== undefined) return withProblem(told, splitFrontMatter({ ...source, text: repaired }))
    return { body: /^(?:---|<{7} )/.test(text) ? '' : belowHeader(source.text), problems: [told] }
  }
  const read: Checked<Yaml>[] = []
  const yaml = (block: string) => {
    read.push(readBlock(source.path, above.replace(/[^\n]+/g, '') + block))
    return {}
  }
  const delimiters: [string, string] = ['---', endsWithPoints(text) ? '...' : '---']
  const { content } = matter(text, { delimiters, engines: { yaml, json: refuse, javascript: refuse, coffee: refuse } })
  const [{ value, problems } = readBlock(source.path, '')] = read
  const bodyStart = source.text.length - content.length
  const closing = endsWithPoints(text) ? [] : closingProblems(source, bodyStart)
  const all = [...lateFence(source.path, above), ...problems, ...closing, ...secondHeader(source, bodyStart)]
  const body = onItsLine(source.text, bodyStart)
  return value ? { yaml: value, body, problems: all } : { body, problems: all }
}

/** The text with the proposed fence, so that the rest can be parsed. */
function withFence(text: string, { code, fix, place }: Problem): string | undefined {
  if (fix !== '---' || code === 'front-matter-language') return undefined
  const lines = text.split('\n')
  lines[place.line - 1] = fix
  const repaired = lines.join('\n')
  return repaired === text ? undefined : repaired
}

function withProblem(problem: Problem, split: SplitSource): SplitSource {
  return { ...split, problems: [problem, ...split.problems] }
}

function readBlock(path: string, block: string): Checked<Yaml> {
  return Buffer.byteLength(block) > LONGEST ? { problems: [tooLong(path)] } : readYaml(path, block)
}

function refuse(): never {
  throw new Error('Only YAML front matter is read.')
}

function onItsLine(text: string, bodyStart: number): string {
  return '\n'.repeat(text.slice(0, bodyStart).split('\n').length - 1) + text.slice(bodyStart)
}

/** Why the first line of a file does not open a front matter. */
function openingProblem(source: SourceFile): Problem | undefined {
  const { path, text } = source
  const fence = lineAt(text, 0)
  if (fence.startsWith('<<<<<<< ')) return mergeConflict(path, fence)
  if (!/^---(?!-)/.test(fence)) {
    const unread = otherFence(source) ?? otherLanguage(source)
    if (unread) return unread
    if (UNFENCED.test(text)) return unfenced(path, fence)
    return UNOPENED.test(text) ? unopened(path, fence) : (headerBelow(source) ?? noFrontMatter(source))
  }
  const [severity, fix, place] = ['error' as const, '---', { ...startOf(path), length: fence.length }]
  if (!YAML_FENCE.test(fence)) {
    const found = `l’en-tête est annoncé comme « ${fence.slice(3).trim()} »`
    const expected = 'un en-tête YAML est attendu, sous « --- » seul'
    return { severity, code: 'front-matter-language', place, found, expected, fix }
  }
  if (text.includes('\n---') || endsWithPoints(text)) return undefined
  return openFrontMatter(source)
}

/**
 * Keys and their values, then the line that closes a header: only the one that opens it is missing.
 */
const UNOPENED = /^(?:[a-zA-Z]+:.*\n|[ \t-].*\n){1,40}?---[ \t]*(?:\n|$)/

/** Keys at the top of a text, a title or a date the first of them, without any fence. */
const UNFENCED =
  /^(?:title|titre|date)[ \t]*:.*\n(?:[\p{L}_][\p{L}\w-]*[ \t]*:.*\n|[ \t]+\S.*\n|- .*\n){1,40}(?=[ \t]*\n)/iu

function belowHeader(text: string): string {
  const header = UNOPENED.exec(text)?.[0] ?? UNFENCED.exec(text)?.[0] ?? foreignHeader(text)
  return header === undefined ? text : onItsLine(text, header.length)
}

function unopened(path: string, line: string): Problem {
  return {
    severity: 'error',
    code: 'front-matter-missing',
    place: { ...startOf(path), length: line.length },
    found: 'l’en-tête n’est pas ouvert',
    expected: '« --- » est attendu, seul sur la ligne au-dessus',
    fix: `---\n${line}`,
  }
}

function unfenced(path: string, line: string): Problem {
  return {
    severity: 'error',
    code: 'front-matter-fence',
    place: { ...startOf(path), length: line.length },
    found: 'l’en-tête n’est pas entre deux lignes « --- »',
    expected: '« --- » est attendu, seul sur sa ligne, au-dessus de lui et au-dessous',
    fix: `---\n${line}`,
  }
}

/** A page has no date. */
function noFrontMatter(source: SourceFile): Problem {
  const isPage = isPageFile(source.path)
  const { title, date } = proposalsFor(source)
  const keys = [title && `title: ${title}`, !isPage && date && `date: ${date}`].filter(Boolean)
  const expected = isPage
    ? 'le titre est attendu au-dessus du texte, entre deux lignes « --- »'
    : 'le titre et la date sont attendus au-dessus du texte, entre deux lignes « --- »'
  return {
    severity: 'error',
    code: 'front-matter-missing',
    place: startOf(source.path),
    found: 'le fichier ne commence pas par un en-tête',
    expected,
    fix: ['---', ...keys, '---'].join('\n'),
  }
}

/**
 * `gray-matter` closes the block at any line that begins with `---` and leaves its rest to the
 * text.
 */
function closingProblems({ path, text }: SourceFile, bodyStart: number): Problem[] {
  const offset = text.lastIndexOf('\n---', bodyStart - '---\n'.length) + 1
  const line = lineAt(text, offset)
  if (/^---[ \t]*$/.test(line)) return []
  const found = 'l’en-tête se ferme sur une ligne qui n’est pas « --- »'
  const place = placeAt(path, text, offset, line.length)
  const expected = '« --- » seul est attendu'
  return [{ severity: 'error', code: 'front-matter-end', place, found, expected, fix: '---' }]
}

function tooLong(path: string): Problem {
  return {
    severity: 'error',
    code: 'front-matter-too-long',
    place: { ...startOf(path), length: 3 },
    found: 'l’en-tête dépasse 16 Kio',
    expected: 'un en-tête court est attendu ; le texte vient après la seconde ligne « --- »',
  }
}
