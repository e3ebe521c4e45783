import { type Token, tokenizeSentences } from './tokenize'

/**
 * The fields of an article, whose words weigh differently. `straps` are its tags, section and
 * series.
 */
export const FIELDS = ['title', 'deck', 'straps', 'lead', 'body'] as const
export type Field = (typeof FIELDS)[number]

/** The plain text of each field, one line a paragraph. */
export type FieldTexts = Readonly<Record<Field, string>>

/** The tokens of each sentence of each field. */
export type FieldSentences = Readonly<Record<Field, readonly (readonly Token[])[]>>

export function readFields(texts: FieldTexts): FieldSentences {
  return {
    title: tokenizeSentences(texts.title),
    deck: tokenizeSentences(texts.deck),
    straps: tokenizeSentences(texts.straps),
    lead: tokenizeSentences(texts.lead),
    body: tokenizeSentences(texts.body),
  }
}

/** The first paragraph, and the rest. */
export function splitLead(text: string): [lead: string, body: string] {
  const trimmed = text.trimStart()
  const end = trimmed.indexOf('\n')
  return end < 0 ? [trimmed, ''] : [trimmed.slice(0, end), trimmed.slice(end)]
}
