import { stem } from '../text/stem'
import { HOMOGRAPHS } from '../text/stop-words'
import { type Token, tokenOf } from '../text/tokenize'

/** A token of a searched text or of a query, and the stretch of text that it covers. */
export interface SearchToken extends Token {
  offset: number
  length: number
}

const NUMBER = String.raw`(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}])`
const ABBREVIATION = String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`
const TODAY = "aujourd['’]hui"
const TOKEN = new RegExp(`${NUMBER}|${ABBREVIATION}|${TODAY}|[\\p{L}\\p{M}\\p{N}]+`, 'giu')
const JOINTS = /[ \u00a0\u202f.'’]+/g

/**
 * The tokens of a text as readers type them: « 10 000 » and « 10000 » are one token, so are
 * « U.R.S.S. » and « URSS ».
 */
export function searchTokens(text: string): SearchToken[] {
  return [...text.matchAll(TOKEN)].map(({ 0: written, index }) => {
    const token = tokenOf(written.replace(JOINTS, ''))
    const term = HOMOGRAPHS.has(token.folded) ? stem(token.folded) : token.term
    return { ...token, term, offset: index, length: written.length }
  })
}

/** Texts are searched for their content words and for stop words that are also nouns. */
export function isSearched({ isStopWord, folded }: Token): boolean {
  return !isStopWord || HOMOGRAPHS.has(folded)
}

/** The folded words of a text, each between spaces. */
export function foldedWords(text: string): string {
  return ` ${searchTokens(text)
    .map(({ folded }) => folded)
    .join(' ')} `
}
