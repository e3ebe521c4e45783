import { isMap, isScalar } from 'yaml'
import type { Place } from '../article'
import { fold } from '../french/fold'
import { nearest } from '../french/nearest'
import type { Problem } from '../problem'
import { SYNONYMS } from './key-synonyms'
import { nodePlace, type Path, type Yaml } from './yaml'

/** Keys of the map at `path` that nobody reads: warnings, each with the key that was probably meant. */
export function unknownKeys(yaml: Yaml, path: Path, known: readonly string[]): Problem[] {
  const map = path.length === 0 ? yaml.document.contents : yaml.document.getIn(path, true)
  if (!isMap(map)) return []
  return map.items.flatMap(({ key }) => {
    if (!isScalar<string>(key) || known.includes(key.value)) return []
    return [unknownKey(yaml, key.value, nodePlace(yaml, key), known)]
  })
}

function unknownKey(yaml: Yaml, key: string, place: Place, known: readonly string[]): Problem {
  const meant = known.find((name) => SYNONYMS[name]?.includes(fold(key))) ?? nearest(key, known, 1)[0]
  const problem = { severity: 'warning' as const, place, found: `la clé « ${key} » n’est pas connue` }
  if (meant === undefined) return { ...problem, expected: `ces clés le sont : ${known.join(', ')}` }
  return { ...problem, expected: `« ${meant} » est peut-être attendu`, fix: renamed(yaml, place, meant) }
}

function renamed({ text }: Yaml, { line, column, length }: Place, name: string): string {
  const written = text.split('\n')[line - 1] ?? ''
  return (written.slice(0, column - 1) + name + written.slice(column - 1 + length)).trim()
}
