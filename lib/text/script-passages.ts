import type { FindTerms, TermMatch } from './foreign-terms'
import { isWrittenLike, languageOfWord, together } from './script-languages'

/** A quick test of a whole text for letters outside the Latin alphabet. */
const NOT_LATIN =
  /[\u0370-\u1cff\u1f00-\u1fff\u2c80-\u2dff\u2e80-\u9fff\ua000-\ua71f\ua800-\uab2f\uab70-\ud7ff\ud840-\ud888\uf900-\ufaff\ufb13-\ufdff\ufe70-\ufefc\uff65-\uffdc]/
const WORD = /\p{L}[\p{L}\p{M}]*/gu
/** What may separate two words of a passage. French quotation marks separate two passages. */
const BETWEEN = /^[\s\p{N}\p{M}\p{Cf}'’",،;؛:.·…!?؟。、！？「」『』（）\-–—/]*$/u
/** One or two Greek letters alone are mathematics. */
const SYMBOLS = /^(?:\p{Script=Greek}{1,2}(?!\p{L})[^\p{L}]*)+$/u
const OWN_SIGNS = /^[。！？」』）؟।॥]+/u
const ENDS = /^[\s\p{N}\p{P}]*?(?=\s*[«»“”"()[\]]|$)/u
const [OPENED, CLOSED] = [/[«“"(]\s*$/, /^\s*[»”")]/]

export function hasForeignScript(text: string): boolean {
  return NOT_LATIN.test(text)
}

/** Finds the passages in a script that the language of a text does not use. */
export function scriptFinder(lang: string): FindTerms {
  return (text) => (hasForeignScript(text) ? passagesIn(text).filter((found) => !isWrittenLike(lang, found.lang)) : [])
}

/** The language of a text whose words are all in one script. */
export function wholeLanguage(text: string, passages: readonly TermMatch[]): string | undefined {
  const langs = passages.map(({ lang }) => lang)
  const lang = langs.reduce<string | undefined>((a, b) => (a === undefined ? a : together(a, b)), langs[0])
  const rest = passages.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  return /\p{L}/u.test(rest) ? undefined : lang
}

function passagesIn(text: string): TermMatch[] {
  const found: TermMatch[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const lang = languageOfWord(word)
    if (lang === undefined) continue
    const last = found.at(-1)
    const joined = last && BETWEEN.test(text.slice(last.end, index)) ? together(last.lang, lang) : undefined
    if (last && joined !== undefined) Object.assign(last, { end: index + word.length, lang: joined })
    else found.push({ start: index, end: index + word.length, lang })
  }
  return found
    .filter(({ start, end }) => !SYMBOLS.test(text.slice(start, end)))
    .map((passage) => withItsSigns(passage, text))
}

/**
 * Extends a passage to the punctuation of its script; to digits, `?` and `.` only if it is a
 * quotation or the whole text.
 */
function withItsSigns(passage: TermMatch, text: string): TermMatch {
  const [before, after] = [text.slice(0, passage.start), text.slice(passage.end)]
  const own = OWN_SIGNS.exec(after)?.[0].length ?? 0
  const ended = ENDS.exec(after)?.[0].trimEnd().length ?? 0
  const isQuoted = OPENED.test(before) && CLOSED.test(after.slice(ended))
  const isWhole = !/\p{L}/u.test(before + after)
  return { ...passage, end: passage.end + (isQuoted || isWhole ? Math.max(own, ended) : own) }
}
