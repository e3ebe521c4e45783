import { isScalar, type Node, visit } from 'yaml'
import type { Place } from '../article/source-place'
import type { Problem } from '../problem'
import { placeAt } from './place-in-source'
import { anchorProblems } from './yaml-anchors'
import { nodePlace, type Yaml } from './yaml-places'

const DEEPEST = 10

/**
 * Keys with a meaning on every JavaScript object: merging them into one would change all others.
 */
const FORBIDDEN_KEYS = new Set<unknown>(['__proto__', 'constructor', 'prototype'])

/** Lists nested on one line without brackets. */
const NESTED_LISTS = new RegExp(`(?:[-?] +){${DEEPEST + 1}}`)

/**
 * Rejects deep nesting before parsing. On eight thousand brackets the composer of `yaml` overflows
 * the stack inside a regular expression, and V8 then kills the process. Brackets in quotes count
 * too; no text has eleven of them.
 */
export function depthProblems(file: string, text: string): Problem[] {
  const offset = NESTED_LISTS.exec(text)?.index ?? tooManyBrackets(text)
  return offset === undefined ? [] : [tooDeep(placeAt(file, text, offset, 1))]
}

function tooManyBrackets(text: string): number | undefined {
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    if (depth > DEEPEST) return index
  }
  return undefined
}

/** Rejects aliases (billion laughs), anchors, deep nesting and reserved keys. */
export function limitProblems(yaml: Yaml): Problem[] {
  const problems: Problem[] = []
  visit(yaml.document, {
    Value(_key, node, ancestors) {
      if (ancestors.length <= DEEPEST * 2) return undefined
      problems.push(tooDeep(nodePlace(yaml, node)))
      return visit.BREAK
    },
    Pair(_index, { key }) {
      if (isScalar(key) && FORBIDDEN_KEYS.has(key.value)) problems.push(forbiddenKey(yaml, key))
    },
  })
  return [...anchorProblems(yaml), ...problems]
}

function tooDeep(place: Place): Problem {
  const found = `plus de ${DEEPEST} niveaux s’ouvrent l’un dans l’autre`
  return {
    severity: 'error',
    code: 'yaml-depth',
    place,
    found,
    expected: 'des clés et des listes simples sont attendues',
  }
}

function forbiddenKey(yaml: Yaml, key: Node & { value: unknown }): Problem {
  const found = `la clé « ${key.value} » est réservée`
  return {
    severity: 'error',
    code: 'yaml-reserved-key',
    place: nodePlace(yaml, key),
    found,
    expected: 'un autre nom de clé est attendu',
  }
}
