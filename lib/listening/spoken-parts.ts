import { sentencesOf } from '../text/sentences'
import { speakable } from './speakable'

/** A paragraph, a heading or an item, and its spoken text, one utterance for each breath. */
export interface SpokenPart {
  element: Element
  breaths: string[]
}

const PARTS = 'p, li, h2, h3, h4, dt, dd'
/** Parts that repeat the text, lead elsewhere, or mean nothing to a listener. */
const UNSPOKEN =
  '[aria-hidden=true], [popover], .popup, .sidebar, .readalso, nav, figure, table, pre, math, .notes, sup a, button, [hidden]'

/**
 * In characters. Chrome stops a network voice after some fifteen seconds (crbug.com/41294170): at
 * 2.5 words a second, or two at the lowest speed, a breath of this length takes less.
 */
const LONGEST = 150
/** A digit is read as a word: « 1977 » is « mille neuf cent soixante-dix-sept ». */
const LETTERS_OF_A_DIGIT = 6
const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The parts of a body that a voice reads, in order. */
export function spokenParts(body: Element, lang: string): SpokenPart[] {
  return [...body.querySelectorAll(PARTS)]
    .filter((element) => !element.closest(UNSPOKEN) && element.querySelector('p, li') === null)
    .map((element) => ({ element, breaths: breathsOf(speakable(textOf(element), lang)) }))
    .filter(({ breaths }) => breaths.length > 0)
}

function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const unspoken of copy.querySelectorAll(UNSPOKEN)) unspoken.remove()
  // « 10⁶ »: without superscript digits the text would read « 106 ».
  for (const raised of copy.querySelectorAll('sup')) {
    raised.textContent = (raised.textContent ?? '').replace(/\d/g, (digit) => POWERS[Number(digit)] ?? '')
  }
  return copy.textContent ?? ''
}

/** Sentences; long ones are cut at commas, or else between words. */
export function breathsOf(text: string): string[] {
  return sentencesOf(text)
    .flatMap(cut)
    .filter((breath) => /[\p{L}\p{N}]/u.test(breath))
}

function cut(sentence: string): string[] {
  const breaths: string[] = []
  for (const word of sentence.split(' ')) {
    const last = breaths.at(-1) ?? ''
    const length = lengthOf(last)
    const isFull = length + lengthOf(word) >= LONGEST || (length > LONGEST / 2 && /[,;:]$/.test(last))
    if (last === '' || isFull) breaths.push(word)
    else breaths[breaths.length - 1] = `${last} ${word}`
  }
  return breaths
}

function lengthOf(text: string): number {
  return text.replace(/\d/g, 'x'.repeat(LETTERS_OF_A_DIGIT)).length
}
