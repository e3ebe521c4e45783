import { isMap, isScalar } from 'yaml'
import type { Place } from '../article/source-place'
import { nearest } from '../french/nearest'
import type { Problem } from '../problem'
import { fold } from '../text/fold'
import { SYNONYMS } from './key-synonyms'
import { nodePlace, type Path, type Yaml } from './yaml-places'

/**
 * Keys that `mend` may rename: they describe a text. Other keys link to other texts or decide who
 * sees the text, so an author has to rename them.
 */
const SAFE: ReadonlySet<string> = new Set(
  'title description date updated section authors tags series kind lang'.split(' '),
)

/**
 * Registries that may refuse the value of a key. A header is parsed without them, so the line is
 * mentioned but not proposed: a proposal must always be accepted.
 */
const REGISTRIES: ReadonlyMap<string, string> = new Map([
  ['section', 'sections.yml'],
  ['authors', 'authors.yml'],
  ['series', 'series.yml'],
])

/** Whether the value of a key would be right under another name. */
type Accepts = (name: string, key: string) => boolean

/**
 * Warns about keys of the map at `path` that are not in `known`, and proposes the nearest key, with
 * its line where the value would be right under it.
 */
export function unknownKeys(yaml: Yaml, path: Path, known: readonly string[], accepts: Accepts): Problem[] {
  const map = path.length === 0 ? yaml.document.contents : yaml.document.getIn(path, true)
  if (!isMap(map)) return []
  const taken = new Set(map.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])))
  return map.items.flatMap(({ key }) => {
    if (!isScalar<string>(key) || known.includes(key.value)) return []
    const problem = unknownKey(yaml, key.value, nodePlace(yaml, key), { known, taken, accepts })
    const mend = synonymOf(key.value, known)
    if (mend === undefined || taken.has(mend) || !SAFE.has(mend) || !accepts(mend, key.value)) return [problem]
    taken.add(mend)
    return [{ ...problem, mend }]
  })
}

function unknownKey(
  yaml: Yaml,
  key: string,
  place: Place,
  { known, taken, accepts }: { known: readonly string[]; taken: ReadonlySet<string>; accepts: Accepts },
): Problem {
  const meant = synonymOf(key, known) ?? nearest(key, known, 1)[0] ?? nearSynonym(key, known)
  const problem = {
    severity: 'warning' as const,
    code: 'unknown-key' as const,
    subject: key,
    place,
    found: `la clé « ${key} » n’est pas connue`,
  }
  if (meant === undefined) return { ...problem, expected: `ces clés le sont : ${known.join(', ')}` }
  // A duplicate key is an error.
  if (taken.has(meant)) return { ...problem, expected: `« ${meant} » est déjà là : rien n’est lu de cette ligne` }
  if (!accepts(meant, key)) return { ...problem, expected: `« ${meant} » est peut-être attendu` }
  const fix = keyFix(yaml, place, meant)
  const registry = REGISTRIES.get(meant)
  if (registry === undefined) return { ...problem, expected: `« ${meant} » est peut-être attendu`, fix }
  return { ...problem, expected: `« ${fix.trim()} » est peut-être attendu, si ${registry} connaît ce nom` }
}

/** The key that a word means: `titre` → `title`, and `Title` too. */
export function synonymOf(key: string, known: readonly string[]): string | undefined {
  const folded = fold(key)
  return known.find((name) => fold(name) === folded || SYNONYMS[name]?.includes(folded))
}

/** `rubric` → `section`, by « rubrique ». */
function nearSynonym(key: string, known: readonly string[]): string | undefined {
  const [word] = nearest(
    key,
    known.flatMap((name) => SYNONYMS[name] ?? []),
    1,
  )
  return word === undefined ? undefined : synonymOf(word, known)
}

/** The line of a key with another key, or with another key and its value. */
export function keyFix({ text }: Yaml, { line, column, length }: Place, written: string): string {
  const source = text.split('\n')[line - 1] ?? ''
  const rest = written.includes(':') ? '' : source.slice(column - 1 + length)
  return (source.slice(0, column - 1) + written + rest).trimEnd()
}
