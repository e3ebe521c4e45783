import { sentencesOf } from '../text/sentences'
import { announcement, nameOf } from './announcement'
import { speakable } from './speakable'

/** What is said in one utterance, and its language. */
interface Breath {
  text: string
  lang: string
}

/** A paragraph, a heading or an item, and its spoken text, one utterance for each breath. */
export interface SpokenPart {
  element: Element
  breaths: Breath[]
}

/** A language that a part may be read in. */
interface Reading {
  lang: string
  /** Whether this browser has a voice of another language. */
  hasVoice: (lang: string) => boolean
}

/** Parts that a voice can only announce. */
const SEEN = 'table, pre, .formula'
const PARTS = `p, li, h2, h3, h4, dt, dd, ${SEEN}`
/** Parts that repeat the text, lead elsewhere, or mean nothing to a listener. */
const UNSPOKEN =
  '[aria-hidden=true], [popover], .popup, .sidebar, .readalso, nav, figure, .notes, sup a, button, [hidden]'

/**
 * In characters. Chrome stops a network voice after some fifteen seconds (crbug.com/41294170): at
 * 2.5 words a second, or two at the lowest speed, a breath of this length takes less.
 */
const LONGEST = 150
/** A digit is read as a word: « 1977 » is « mille neuf cent soixante-dix-sept ». */
const LETTERS_OF_A_DIGIT = 6
const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The parts of a body that a voice reads, in order. */
export function spokenParts(body: Element, reading: Reading): SpokenPart[] {
  return [...body.querySelectorAll(PARTS)]
    .filter((element) => !element.closest(UNSPOKEN) && !element.parentElement?.closest(SEEN))
    .filter((element) => element.matches(SEEN) || element.querySelector('p, li') === null)
    .map((element) => ({ element, breaths: runsOf(element, reading).flatMap(breathsIn) }))
    .filter(({ breaths }) => breaths.length > 0)
}

function breathsIn({ text, lang }: Breath): Breath[] {
  return breathsOf(speakable(text, lang)).map((breath) => ({ text: breath, lang }))
}

/** The text of a part, cut where its language changes and this browser has a voice for it. */
function runsOf(element: Element, { lang, hasVoice }: Reading): Breath[] {
  if (element.matches(SEEN)) return [{ text: announcement(element, lang), lang }]
  const copy = spokenCopy(element, lang)
  const around = languageOf(element) ?? lang
  const runs: Breath[] = []
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    const wanted = (parentElement && languageOf(parentElement)) ?? around
    const isForeign = primary(wanted) !== primary(lang) && hasVoice(wanted)
    const run = { text: textContent ?? '', lang: isForeign ? wanted : lang }
    const last = runs.at(-1)
    if (last?.lang === run.lang) last.text += run.text
    else runs.push(run)
  }
  return runs
}

function languageOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('[lang]')?.lang
}

function primary(lang: string): string {
  return lang.slice(0, 2).toLowerCase()
}

function spokenCopy(element: Element, lang: string): Element {
  const copy = element.cloneNode(true) as Element
  for (const unspoken of copy.querySelectorAll(`${UNSPOKEN}, ${SEEN}`)) unspoken.remove()
  for (const formula of copy.querySelectorAll('math')) formula.replaceWith(nameOf('math', lang).toLowerCase())
  // « 10⁶ »: without superscript digits the text would read « 106 ».
  for (const raised of copy.querySelectorAll('sup')) {
    raised.textContent = (raised.textContent ?? '').replace(/\d/g, (digit) => POWERS[Number(digit)] ?? '')
  }
  return copy
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
