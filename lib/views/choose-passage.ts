import { getOrInsert } from '../collections'
import { sentencesOf } from '../text/sentences'
import { tokenize, withoutStopWords } from '../text/tokenize'

/** Two or three sentences of a target, and the index of their paragraph. */
interface ChosenPassage {
  text: string
  paragraph: number
}

/** The words of a link: its paragraph counts for more than the article around it. */
export interface LinkWords {
  paragraph: string
  article: string
}

type Weights = ReadonlyMap<number, number>

/** The minimum length of a paragraph that makes sense alone, in characters. */
const MIN_LENGTH = 60
const MAX_LENGTH = 320
const MAX_SENTENCES = 3

const PARAGRAPH_WEIGHT = 3

/**
 * The passage of a target that is most similar to the words of a link, or the first passage if none
 * is. Words of few paragraphs weigh more: those in every paragraph are the subject of the whole
 * target.
 */
export function choosePassage(link: LinkWords, paragraphs: readonly string[]): ChosenPassage | undefined {
  const long = paragraphs
    .map((text, paragraph) => ({ text, paragraph }))
    .filter(({ text }) => text.length >= MIN_LENGTH)
  const bags = long.map(({ text }) => termsOf(text))
  const weights = weightsOf(link, bags)
  const scores = bags.map((terms) => scoreOf(terms, weights))
  const best = scores.indexOf(Math.max(...scores))
  const chosen = long[best]
  return chosen && { paragraph: chosen.paragraph, text: excerptOf(chosen.text, weights) }
}

function termsOf(text: string): Set<number> {
  return new Set(withoutStopWords(tokenize(text)).map(({ id }) => id))
}

function weightsOf({ paragraph, article }: LinkWords, bags: readonly ReadonlySet<number>[]): Weights {
  const counts = new Map<number, number>()
  for (const bag of bags) for (const term of bag) counts.set(term, getOrInsert(counts, term, () => 0) + 1)
  const own = termsOf(paragraph)
  const weights = new Map<number, number>()
  for (const term of [...own, ...termsOf(article)]) {
    const idf = Math.log((bags.length + 1) / (counts.get(term) ?? Number.POSITIVE_INFINITY))
    if (idf > 0) weights.set(term, idf * (own.has(term) ? PARAGRAPH_WEIGHT : 1))
  }
  return weights
}

/** Divided by the root of its length, so that a long paragraph does not win by its length alone. */
function scoreOf(terms: ReadonlySet<number>, weights: Weights): number {
  let sum = 0
  for (const term of terms) sum += weights.get(term) ?? 0
  return sum / Math.sqrt(terms.size || 1)
}

/** The start of a sentence that refers to the one before it. */
const ANAPHORA =
  /^(?:Ainsi|Aussi|Ce|Cela|Celle|Celui|Ces|Cet|Cette|Ceux|Elles?|Enfin|Et|Ils?|Leur|Leurs|Mais|Or|Pourtant|Puis|Sa|Ses|Son|Y)(?![\p{L}])/u

/**
 * The best sentence with the one it refers to, then the next and previous ones while there is room.
 */
function excerptOf(text: string, weights: Weights): string {
  const sentences = sentencesOf(text)
  const scores = sentences.map((sentence) => scoreOf(termsOf(sentence), weights))
  let first = scores.indexOf(Math.max(...scores))
  let last = first
  const fits = (from: number, to: number) => {
    return from >= 0 && to < sentences.length && sentences.slice(from, to + 1).join(' ').length <= MAX_LENGTH
  }
  while (last - first + 1 < MAX_SENTENCES) {
    const leansBack = ANAPHORA.test(sentences[first] ?? '')
    if (leansBack && fits(first - 1, last)) first -= 1
    else if (fits(first, last + 1)) last += 1
    else if (fits(first - 1, last)) first -= 1
    else break
  }
  return sentences.slice(first, last + 1).join(' ')
}
