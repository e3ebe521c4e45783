/** In characters. A shorter passage is written whole; a longer one by its two ends. */
const LONGEST = 100
const WORDS_OF_AN_END = 5

/**
 * The end of an address that leads to a passage (WICG, « URL Fragment Text Directives »). Commas
 * and hyphens have a meaning there, so those of the text are encoded.
 */
export function textFragment(passage: string): string {
  const words = passage.trim().split(/[ \n\t]+/)
  const isWhole = passage.length <= LONGEST || words.length < 2 * WORDS_OF_AN_END
  const ends = [words.slice(0, WORDS_OF_AN_END), words.slice(-WORDS_OF_AN_END)].map((end) => end.join(' '))
  return `#:~:text=${(isWhole ? [words.join(' ')] : ends).map(encode).join(',')}`
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
