import { PARTS, type Part } from '../article/article'
import { nearest } from '../french/nearest'
import { fold } from '../text/fold'
import { quoted } from './quoted-line'

/** Words for a part that do not look like its name, folded. */
const OTHER_WORDS: Record<string, Part> = { illustration: 'dessin', illustratrice: 'dessin', illustrateur: 'dessin' }

/** The part that a word means: « photographe » is « photo », « traductrice » is « traduction ». */
export function proposePart(word: string): Part | undefined {
  const folded = fold(word).replace(/ (?:par|de)$/, '')
  const begun = PARTS.find((part) => part !== 'avec' && folded.startsWith(fold(part).slice(0, 4)))
  return OTHER_WORDS[folded] ?? begun ?? PARTS.find((part) => nearest(folded, PARTS, 1)[0] === part)
}

/**
 * A contributor as YAML, from what authors write in its place: « Inès, photo », « Inès (photo) », «
 * photo : Inès », a name alone, or the map of a part to a name. Undefined for anything else.
 */
export function proposeContributor(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : onlyPair(value)
  if (text === undefined || /[\n\\]/.test(text)) return undefined
  const [first = '', second, third] = text.split(/\s*[,:()|–—]\s*|\s+-\s+/).filter((words) => words !== '')
  if (first === '' || third !== undefined) return undefined
  const [before, after] = [partNamed(first), partNamed(second)]
  if (second === undefined) return before ? undefined : contributor(first, 'avec')
  if (after) return contributor(first, after)
  return before ? contributor(second, before) : undefined
}

function partNamed(words: string | undefined): Part | undefined {
  return words === undefined || words.split(' ').length > 2 ? undefined : proposePart(words)
}

function onlyPair(value: unknown): string | undefined {
  const pairs: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const [[key, name] = [undefined, undefined], ...more] = pairs
  return key === undefined || typeof name !== 'string' || more.length > 0 ? undefined : `${key}: ${name}`
}

function contributor(name: string, part: Part): string {
  return `{ name: ${/^\p{L}[\p{L}\p{N} .'’-]*$/u.test(name) ? name : quoted(name)}, role: ${part} }`
}
