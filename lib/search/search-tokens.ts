import { getOrInsert } from '../collections'
import { stem } from '../text/stem'
import { HOMOGRAPHS } from '../text/stop-words'
import { type Token, tokenOf } from '../text/tokenize'

/** A token of a query or of a quoted text, and its position in the text. */
export interface SearchToken extends Token {
  offset: number
  length: number
}

const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}])`
const ABBREVIATION = String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`
const TODAY = "[Aa]ujourd['’]hui"
const SIGNED = String.raw`\p{L}+(?:\+\+|#)(?![\p{L}\p{N}+#])`
const TOKEN = new RegExp(`${NUMBER}|${ABBREVIATION}|${TODAY}|${SIGNED}|[\\p{L}\\p{M}\\p{N}]+`, 'gu')
const JOINTS = /[ \u00a0\u202f.'’]+/g

/** Memoises tokens by written form: making one is slow, and texts repeat their words. */
const tokens = new Map<string, Token>()

/**
 * The words of a text as readers type them: « 10 000 » and « 10000 » are one token, and so are
 * « U.R.S.S. » and « URSS ». « C++ » and « C# » are not « c ».
 */
export function searchWordsOf(text: string): Token[] {
  return (text.match(TOKEN) ?? []).map((written) => getOrInsert(tokens, written, toToken))
}

/** The same, with their offsets. */
export function searchTokens(text: string): SearchToken[] {
  return [...text.matchAll(TOKEN)].map(({ 0: written, index }) => {
    return { ...getOrInsert(tokens, written, toToken), offset: index, length: written.length }
  })
}

function toToken(written: string): Token {
  const token = tokenOf(written.replace(JOINTS, '').replaceAll('+', 'plus').replace('#', 'diese'))
  return HOMOGRAPHS.has(token.folded) ? { ...token, term: stem(token.folded) } : token
}

/** Content words are searched, and stop words that are also nouns. */
export function isSearched({ isStopWord, folded }: Token): boolean {
  return !isStopWord || HOMOGRAPHS.has(folded)
}

/** The folded words of a text, each between spaces. */
export function foldedWords(text: string): string {
  return ` ${searchWordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')} `
}
