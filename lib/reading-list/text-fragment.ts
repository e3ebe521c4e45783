/** In characters. A shorter passage is written whole; a longer one by its two ends. */
const LONGEST = 100
const WORDS_OF_AN_END = 5

/**
 * The end of an address that leads to a passage (WICG, « URL Fragment Text Directives »). Commas
 * and hyphens have a meaning there, so those of the text are encoded.
 */
export function textFragment(passage: string): string {
  return `#:~:text=${endsOf(passage).map(encode).join(',')}`
}

/**
 * The whole passage, or its first and last words: browsers look for each in one block only, so a
 * passage of several lines is never written whole.
 */
export function endsOf(passage: string): string[] {
  const lines = passage.trim().split('\n').map(wordsOf)
  const [words = [], last = words] = [lines[0], lines.at(-1)]
  const isWhole = lines.length === 1 && (passage.length <= LONGEST || words.length < 2 * WORDS_OF_AN_END)
  const ends = isWhole ? [words] : [words.slice(0, WORDS_OF_AN_END), last.slice(-WORDS_OF_AN_END)]
  return ends.map((end) => end.join(' '))
}

const wordsOf = (line: string) => line.trim().split(/[ \t]+/)

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
