import { fold } from '@/lib/text/fold'
import { STOP_WORDS } from '@/lib/text/stop-words'

/** Three to five words of a title, in its order and without accents, as somebody would type what they remember of it. */
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
