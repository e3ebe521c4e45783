import { isMap, isScalar } from 'yaml'
import type { Place } from '../article/source-place'
import type { Problem } from '../problem'
import { certainDate, proposeDate } from './date-proposal'
import { startOf } from './place-in-source'
import type { Proposals } from './proposals'
import type { Issue } from './proposed-value'
import { keyFix, synonymOf } from './unknown-keys'
import { keyPlace, nameOf, nodePlace, type Path, rangePlace, type Yaml } from './yaml-places'

/**
 * The problem of a missing key, placed at the word that the author wrote for it or below its parent
 * key.
 */
export function missingKey(yaml: Yaml, path: Path, issue: Issue, proposals: Proposals): Problem {
  const above = path.slice(0, -1)
  const key = String(path.at(-1))
  const otherwise = keyOtherwise(yaml, above, key)
  const value = proposals[nameOf(path)]
  const line = value === undefined ? undefined : `${indentUnder(yaml, above)}${key}: ${value}`
  const fix = otherwise ? keyFix(yaml, otherwise.keyPlace, rightly(key, otherwise.value)) : line
  const parent = above.length > 0 ? keyPlace(yaml, above) : undefined
  return {
    severity: 'error',
    code: 'missing-key',
    place: otherwise?.place ?? parent ?? { ...startOf(yaml.file), length: 3 },
    found: `« ${nameOf(path)} » manque`,
    expected: issue.message,
    ...(fix !== undefined && { fix }),
    ...(otherwise && { subject: otherwise.word }),
    ...(otherwise?.mend !== undefined && { mend: otherwise.mend }),
  }
}

/** What an author wrote for a missing key: `Date` or `titre`. */
interface Otherwise {
  word: string
  value: unknown
  keyPlace: Place
  /** The key alone, or with its value where both are mended at once. */
  place: Place
  mend?: string
}

function keyOtherwise(yaml: Yaml, above: Path, key: string): Otherwise | undefined {
  const map = above.length === 0 ? yaml.document.contents : yaml.document.getIn(above, true)
  if (!isMap(map)) return undefined
  const written = map.items.find((item) => isScalar(item.key) && synonymOf(String(item.key.value), [key]) === key)
  if (!isScalar(written?.key)) return undefined
  const keyPlace = nodePlace(yaml, written.key)
  const value = isScalar(written.value) ? written.value.value : undefined
  const otherwise = { word: String(written.key.value), value, keyPlace, place: keyPlace }
  const date = key === 'date' && typeof value === 'string' ? certainDate(value) : undefined
  const [start, end] = [written.key.range?.[0], isScalar(written.value) ? written.value.range?.[1] : undefined]
  if (date === undefined || start === undefined || end === undefined) return otherwise
  return { ...otherwise, place: rangePlace(yaml, start, end), mend: `${key}: ${date}` }
}

/** The key before the value as it is, or before the date that it means. */
function rightly(key: string, value: unknown): string {
  const date = key === 'date' && typeof value === 'string' ? proposeDate(value) : undefined
  return date === undefined ? key : `${key}: ${date}`
}

/** The indent of the existing keys. */
function indentUnder(yaml: Yaml, path: Path): string {
  const map = path.length > 0 ? yaml.document.getIn(path, true) : undefined
  const [first] = isMap(map) ? map.items : []
  const column = first ? (keyPlace(yaml, [...path, String(first.key)])?.column ?? 1) - 1 : path.length * 2
  return ' '.repeat(column)
}
