import type { Blockquote, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { fold } from '../text/fold'
import { at, type PullQuote } from './nodes'
import { error, type ParseContext, warn } from './parse-context'
import { countWords, wordsIn } from './word-count'

const MARK = /^\s*\[!exergue\]\s*/i
/** The page hangs guillemets of its own. */
const GUILLEMETS = /^[\s«"“]+|[\s»"”]+$/g
const CUT = /\[?(?:…|\.{3})\]?/

/** Fewer words between two of them and the large letters would tell the story in the text's place. */
const APART = 600

/**
 * A quotation that begins with `[!exergue]` shows words of the text again, large; its second paragraph says whose they are. The words
 * must be in the text, typography aside; `[…]` stands for those left out.
 */
export function pullQuotes(root: Root, context: ParseContext): void {
  const text = root.children.filter((node) => !isPullQuote(node))
  if (text.length === root.children.length) return
  const [said, words] = [fold(wordsIn(text)), countWords(text)]
  let seen = 0
  root.children = root.children.flatMap((node) => {
    if (!isPullQuote(node)) return [node]
    const quote = pullQuoteOf(node)
    if (quote.text === '')
      error(context, node, { code: 'empty-pull-quote', found: 'cet exergue est vide', expected: EXACT_WORDS })
    else if (!holds(said, quote.text)) notInText(node, quote, context)
    if (++seen * APART > words) tooMany(node, seen, words, context)
    return quote.text === '' ? [] : [at(node, quote)]
  })
}

const EXACT_WORDS = 'une phrase du texte est attendue, mot pour mot, avec […] pour ce qui est coupé'

function isPullQuote(node: RootContent): node is Blockquote {
  return node.type === 'blockquote' && MARK.test(textOf(node))
}

function pullQuoteOf({ children }: Blockquote): PullQuote {
  const [text = '', by = ''] = children
    .map((child) => textOf(child))
    .map((line) => line.replace(MARK, '').replace(/\s*\n\s*/g, ' '))
  return { type: 'pullQuote', text: text.replace(GUILLEMETS, ''), ...(by !== '' && { by }) }
}

/** Every part of the quotation, in order. */
function holds(said: string, quote: string): boolean {
  const parts = quote.split(CUT).flatMap((part) => fold(part) || [])
  let from = 0
  return parts.every((part) => {
    from = ` ${said} `.indexOf(` ${part} `, from)
    return from >= 0
  })
}

function notInText(node: Blockquote, { text }: PullQuote, context: ParseContext): void {
  error(context, node, {
    code: 'pull-quote-not-in-text',
    found: `l’exergue « ${text} » n’est pas dans le texte`,
    expected: EXACT_WORDS,
  })
}

function tooMany(node: Blockquote, seen: number, words: number, context: ParseContext): void {
  const found = seen === 1 ? `un exergue pour ${words} mots` : `${seen} exergues pour ${words} mots`
  warn(context, node, {
    code: 'too-many-pull-quotes',
    found,
    expected: `un exergue tous les ${APART} mots, au plus, est attendu`,
  })
}
