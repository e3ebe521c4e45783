import type { Paragraph, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Callout, isCallout } from '../blocks/nodes'
import { PULL_QUOTE, pullQuoteText } from '../blocks/pull-quote'
import { count } from '../french/numbers'
import { fold } from '../text/fold'
import { at } from './nodes'
import { error, type ParseContext, type Remark, warn } from './parse-context'
import { countWords, wordsIn } from './word-count'

/** Stands for words that are left out. */
const CUT = /\[?(?:…|\.{3})\]?/

/** With fewer words between two pull quotes, readers would read the quotes instead of the text. */
const APART = 600

/** A limit, because each quotation is searched in the whole text. */
const MOST = 100

const EXACT_WORDS = 'une phrase du texte est attendue, mot pour mot, avec […] pour ce qui est coupé'

/**
 * The words of a pull quote must be in the text, typography aside. Links and emphasis of the
 * quotation are dropped.
 */
export function pullQuotes(root: Root, context: ParseContext): void {
  const text = withoutPullQuotes(root.children)
  if (text.length === root.children.length) return
  const [said, words] = [` ${fold(wordsIn(text))} `, countWords(text)]
  let seen = 0
  for (const node of root.children) {
    if (!isCallout(node, PULL_QUOTE)) continue
    node.children = node.children.map(plainParagraph)
    const quote = pullQuoteText(node)
    // An empty callout is an error already (`empty-callout`).
    if (quote === '') continue
    if (++seen * APART > words) tooMany(node, seen, words, context)
    const [, , more] = node.children
    if (more) error(context, more, TOO_LONG)
    if (seen <= MOST && !holds(said, quote)) notInText(node, quote, context)
  }
}

/** The nodes without pull quotes, which repeat the text. */
export function withoutPullQuotes(nodes: readonly RootContent[]): RootContent[] {
  return nodes.filter((node) => !isCallout(node, PULL_QUOTE))
}

const TOO_LONG: Remark = {
  code: 'pull-quote-too-long',
  found: 'ce qui suit, dans cet exergue, ne serait pas imprimé',
  expected: 'des mots du texte sont attendus, puis un seul paragraphe qui dit de qui ils sont',
}

function plainParagraph(node: RootContent): Paragraph {
  return at(node, { type: 'paragraph', children: [{ type: 'text', value: textOf(node) }] })
}

/** Every part of the quotation, in order. */
function holds(said: string, quote: string): boolean {
  const parts = quote.split(CUT).flatMap((part) => fold(part) || [])
  let from = 0
  return parts.every((part) => {
    from = said.indexOf(` ${part} `, from)
    return from >= 0
  })
}

function notInText(node: Callout, text: string, context: ParseContext): void {
  error(context, node, {
    code: 'pull-quote-not-in-text',
    found: `l’exergue « ${text} » n’est pas dans le texte`,
    expected: EXACT_WORDS,
  })
}

function tooMany(node: Callout, seen: number, words: number, context: ParseContext): void {
  const found = seen === 1 ? `un exergue pour ${count(words, 'mot')}` : `${seen} exergues pour ${count(words, 'mot')}`
  const report = seen > MOST ? error : warn
  report(context, node, {
    code: 'too-many-pull-quotes',
    found,
    expected: `un exergue tous les ${APART} mots, au plus, est attendu`,
  })
}
