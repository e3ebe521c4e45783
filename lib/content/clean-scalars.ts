import { isPair, isScalar, type Node, type Pair, Scalar, visit } from 'yaml'
import type { Problem } from '../problem'
import { lineAt } from './place-in-source'
import { EXCESSES, LINKS_IN_SENTENCE } from './plain-text'
import { quoted } from './quoted-line'
import { nodePlace, type Yaml } from './yaml-places'

/**
 * Keys whose text is shown as is; `text` is the text of a correction. Others hold Markdown,
 * addresses or paths.
 */
export const PLAIN: ReadonlySet<string> = new Set(
  'title description name tagline authors section series tags short role places alt text'.split(' '),
)

/** Those of them that hold sentences. */
const SENTENCES = new Set(['description', 'text'])

/** Quotes of a word processor around a whole value, where YAML expects straight ones. */
export const SMART_QUOTES = /^(?:[“”„]([^“”„"]*)[“”]|‘([^‘’']*)’)$/

/**
 * Cleans the texts of a YAML document: hidden characters everywhere and, in plain fields, entities,
 * Markdown and smart quotes. Warns about each with the line to write.
 */
export function cleanScalars(yaml: Yaml): Problem[] {
  const problems: Problem[] = []
  visit(yaml.document, {
    Scalar(place, node, ancestors) {
      if (place === 'key') return
      const isItem = typeof place === 'number' && PLAIN.has(keyOf(ancestors))
      if (isItem && (node.value === null || node.value === '')) problems.push(emptyItem(yaml, node))
      if (typeof node.value !== 'string' || !isScalar<string>(node)) return
      const problem = cleanScalar(yaml, node, keyOf(ancestors))
      if (problem) problems.push(problem)
    },
  })
  return problems
}

function cleanScalar(yaml: Yaml, node: Scalar<string>, key: string): Problem | undefined {
  const [hidden, ...others] = EXCESSES
  const plain = SENTENCES.has(key) ? [...EXCESSES, LINKS_IN_SENTENCE] : EXCESSES
  const excesses = PLAIN.has(key) ? plain : hidden ? [hidden] : others
  let problem: Problem | undefined
  if (PLAIN.has(key) && node.type === Scalar.PLAIN) {
    const [, double, single] = SMART_QUOTES.exec(node.value) ?? []
    const inside = double ?? single
    const found = 'les guillemets de cette valeur sont ceux d’un traitement de texte'
    if (inside !== undefined) problem = replaced(yaml, node, inside, { code: 'smart-quotes', found })
  }
  for (const { clean, ...excess } of excesses) {
    const value = clean(node.value)
    if (value !== node.value) problem = replaced(yaml, node, value, excess)
  }
  return problem
}

/** Writes the clean value into the document, and warns with the line to write. */
function replaced(
  yaml: Yaml,
  node: Scalar<string>,
  value: string,
  { code, found }: Pick<Problem, 'code' | 'found'>,
): Problem {
  node.value = value
  const place = nodePlace(yaml, node)
  const line = lineAt(yaml.text, node.range?.[0] ?? 0)
  const isOneLine = node.range ? !yaml.text.slice(node.range[0], node.range[1]).trimEnd().includes('\n') : false
  const written = quoted(value)
  const fix = `${line.slice(0, place.column - 1)}${written}${line.slice(place.column - 1 + place.length)}`.trimEnd()
  return {
    severity: 'warning',
    code,
    place,
    found,
    expected: `« ${value.length > 60 ? `${value.slice(0, 60)}…` : value} » est lu`,
    ...(isOneLine && { fix, mend: written }),
  }
}

/** Warns about an item without text, which is ignored. The fix is the line without it. */
function emptyItem(yaml: Yaml, node: Scalar): Problem {
  const place = nodePlace(yaml, node)
  const line = lineAt(yaml.text, node.range?.[0] ?? 0)
  const [before, after] = [line.slice(0, place.column - 1), line.slice(place.column - 1 + place.length)]
  const fix = /,\s*$/.test(before) ? before.replace(/,\s*$/, '') + after : before + after.replace(/^\s*,\s*/, '')
  return {
    severity: 'warning',
    code: 'empty-item',
    place,
    found: 'cette liste a un élément vide',
    expected: 'rien n’est lu à cet endroit',
    ...(line.includes('[') && { fix }),
  }
}

/** The key of the map that holds a value, or the list that holds it. */
function keyOf(ancestors: readonly (Node | Pair | unknown)[]): string {
  const pair = ancestors.findLast((ancestor) => isPair(ancestor))
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : ''
}
