import { fold } from '@/lib/text/fold'
import { STOP_WORDS } from '@/lib/text/stop-words'

/**
 * Three to five words of a title, in order and without accents, as a reader who half remembers it
 * would type.
 */
export function questionFrom(title: string, chance: () => number, isKept = saysSomething): string {
  const words = fold(title).split(' ').filter(isKept)
  const length = Math.min(words.length, 3 + Math.floor(chance() * 3))
  const kept = new Set<number>()
  while (kept.size < length) kept.add(Math.floor(chance() * words.length))
  return [...kept]
    .sort((a, b) => a - b)
    .map((place) => words[place])
    .join(' ')
}

function saysSomething(word: string): boolean {
  return !STOP_WORDS.has(word)
}
