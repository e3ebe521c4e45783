import type { Term } from '../site'
import type { Finding } from '../typography/lint'
import { hide } from '../typography/protect'

const WORD_SIGN = String.raw`[\p{L}\p{M}\p{N}]`

/**
 * Finds the words that the newsroom avoids, whatever their capitals, their apostrophes and their
 * spaces. `masked` is `source` with everything but prose masked, of the same length.
 */
export function findVocabulary(masked: string, source: string, terms: readonly Term[]): Finding[] {
  if (terms.length === 0) return []
  const byWord = new Map(terms.map((term) => [keyOf(term.word), term]))
  return Array.from(hide(masked).masked.matchAll(patternOf(terms)), ({ index, 0: { length } }) => {
    const found = source.slice(index, index + length)
    const term = byWord.get(keyOf(found))
    return term && !isWithin(source, index, term) ? findingOf(found, index, term) : []
  }).flat()
}

/**
 * Whether the word is part of its replacement, which the author already wrote: « courrier
 * électronique » for « courrier ».
 */
function isWithin(source: string, index: number, { word, write = '' }: Term): boolean {
  const offset = keyOf(write).indexOf(keyOf(word))
  return offset >= 0 && keyOf(source.slice(Math.max(0, index - offset), index - offset + write.length)) === keyOf(write)
}

function findingOf(found: string, index: number, term: Term): Finding[] {
  const { write, why, fix = false } = term
  const replacement = write === undefined ? undefined : withCapitalsOf(found, write)
  if (replacement === found) return []
  const because = why === undefined ? '' : ` (${why.replace(/\.$/, '')})`
  const expected = replacement === undefined ? 'un autre mot' : `« ${replacement} »`
  return [
    {
      name: term.word,
      index,
      length: found.length,
      found,
      expected: `${expected}${because}`,
      ...(replacement !== undefined && { replacement }),
      isSafe: fix,
    },
  ]
}

const patterns = new WeakMap<readonly Term[], RegExp>()

/** The longest first: « jeune pousse » before « jeune ». */
function patternOf(terms: readonly Term[]): RegExp {
  const known = patterns.get(terms)
  if (known) return known
  const words = terms.map(({ word }) => word).sort((a, b) => b.length - a.length)
  const any = words.map((word) => escaped(word).replace(/['’]/g, "['’]").replace(/\s+/g, '\\s{1,8}')).join('|')
  const made = new RegExp(`(?<!${WORD_SIGN})(?:${any})(?!${WORD_SIGN})`, 'giu')
  patterns.set(terms, made)
  return made
}

/** `MAIL` and `Mail` follow `mail`: the first letter, or every letter. */
function withCapitalsOf(found: string, write: string): string {
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase()) return write.toUpperCase()
  const [first = ''] = found
  return first === first.toLowerCase() ? write : write.charAt(0).toUpperCase() + write.slice(1)
}

function keyOf(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
