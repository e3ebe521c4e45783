import { unaccented } from '../../text/fold'
import type { Document, Words } from './document'
import { END, type Lexicon, pair } from './lexicon'
import { sketchOf } from './sketch'

/**
 * What is kept of a text once it has been read: the numbers of its words, in order, with GAPs and ENDs. It depends on no
 * other article, so it can be kept as long as the text does not change.
 */
export interface Text {
  title: Uint32Array
  /** Chapô, tags, section and series: words that somebody chose to sum the article up. */
  strap: Uint32Array
  /** The first paragraph. */
  lead: Uint32Array
  body: Uint32Array
  /** What near-duplicates are recognised by. */
  sketch: Uint32Array
}

/** An article that is read only if what an earlier printing found of it does not hold. */
export interface Reading extends Pick<Document, 'slug' | 'day' | 'cites'> {
  /** A fingerprint of all that its text depends on besides the code of this room. */
  print: string
  text: () => Text
}

export function read(document: Words, lexicon: Lexicon): Text {
  const { title, description, tags, section = '', series = '' } = document
  const [first, rest] = splitLead(document.body)
  const lead = numbersOf(first, lexicon)
  const body = numbersOf(rest, lexicon)
  const strap = [description, ...tags, section, series].join('\n')
  return {
    title: numbersOf(title, lexicon),
    strap: numbersOf(strap, lexicon),
    lead,
    body,
    sketch: sketchOf([lead, body]),
  }
}

function splitLead(text: string): [string, string] {
  const trimmed = text.trimStart()
  const end = trimmed.indexOf('\n')
  return end < 0 ? [trimmed, ''] : [trimmed.slice(0, end), trimmed.slice(end)]
}

function numbersOf(text: string, lexicon: Lexicon): Uint32Array {
  const numbers: number[] = []
  for (const token of unaccented(text).match(/[\p{L}\p{N}]+|[.!?…](?=\s)|\n/gu) ?? []) {
    const number = /^[.!?…\n]/.test(token) ? END : lexicon(token)
    if (number !== undefined) numbers.push(number)
  }
  numbers.push(END)
  return Uint32Array.from(numbers)
}

/** `key` is what a sentence is recognised by in other articles. */
export function eachSentence(text: Uint32Array, tell: (start: number, end: number, key: number) => void): void {
  let start = 0
  let key = 0
  for (let i = 0; i < text.length; i++) {
    const word = text[i] ?? END
    if (word !== END) {
      key = pair(key, word)
      continue
    }
    if (i > start) tell(start, i, key)
    start = i + 1
    key = 0
  }
}
