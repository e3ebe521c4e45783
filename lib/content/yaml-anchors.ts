import { type Alias, isScalar, type Node, type Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Place } from '../article/source-place'
import type { Problem } from '../problem'
import { lineAt } from './place-in-source'
import { quoted, quotedLine } from './quoted-line'
import { nodePlace, rangePlace, type Yaml } from './yaml-places'

const ALIAS = 'une valeur qui commence par « * » est un alias pour YAML'
const ANCHOR = 'un mot qui commence par « & » est une ancre pour YAML'

/** Rejects anchors, and aliases: a few lines of them can stand for gigabytes (billion laughs). */
export function anchorProblems(yaml: Yaml): Problem[] {
  if (!/[&*]/.test(yaml.text)) return []
  const anchored: Anchored[] = []
  const aliases: Alias[] = []
  visit(yaml.document, {
    Alias(_key, node) {
      aliases.push(node)
    },
    Value(_key, node) {
      if (node.anchor !== undefined) anchored.push(node)
    },
  })
  const aliased = new Set(aliases.map(({ source }) => source))
  return [
    ...anchored.map((node) => anchorProblem(yaml, node, aliased)),
    ...aliases.map((node) =>
      reference('yaml-alias', nodePlace(yaml, node), ALIAS, lineWithValue(yaml, node) ?? quotedLineOf(yaml, node)),
    ),
  ]
}

type Anchored = Scalar | YAMLMap | YAMLSeq

/**
 * An anchor that an alias names, or before a list or a map, is one, and goes from its line. Any
 * other is a word that was meant: `title: &Moi`.
 */
function anchorProblem(yaml: Yaml, node: Anchored, aliased: ReadonlySet<string>): Problem {
  const { anchor = '', range } = node
  const start = yaml.text.lastIndexOf(`&${anchor}`, range?.[0])
  const end = start + anchor.length + 1
  const isMeant = isScalar(node) && !aliased.has(anchor)
  const fix = isMeant ? quotedLineOf(yaml, node) : lineWith(yaml, start, end + (yaml.text[end] === ' ' ? 1 : 0), '')
  return reference('yaml-anchor', rangePlace(yaml, start, end), ANCHOR, fix)
}

function reference(code: 'yaml-alias' | 'yaml-anchor', place: Place, found: string, fix: string | undefined): Problem {
  return {
    severity: 'error',
    code,
    place,
    found,
    expected: 'une valeur écrite en toutes lettres est attendue, entre guillemets si elle commence par un signe',
    ...(fix !== undefined && { fix }),
  }
}

/** The line of an alias with the text that it stands for. */
function lineWithValue(yaml: Yaml, node: Alias): string | undefined {
  const target = node.resolve(yaml.document)
  const [start, end] = node.range ?? []
  if (!isScalar(target) || start === undefined || end === undefined) return undefined
  return lineWith(yaml, start, end, quoted(String(target.value)))
}

function quotedLineOf({ text }: Yaml, { range }: Node): string | undefined {
  return range ? quotedLine(lineAt(text, range[0])) : undefined
}

/** The line of `start` with other words up to `end`. */
function lineWith({ text }: Yaml, start: number, end: number, words: string): string {
  const line = lineAt(text, start)
  const column = start - text.lastIndexOf('\n', start - 1) - 1
  return (line.slice(0, column) + words + line.slice(column + end - start)).trimEnd()
}
