import { slugOf } from '../paths'
import type { Hit } from './hit'
import { CARDS_PER_FILE, cardsPath, type IndexFetcher, type ResultCard, textPath } from './index-format'
import { foldedWords } from './search-tokens'

const QUOTED = /"([^"]+)"|«([^»]+)»|“([^”]+)”/g
/** Texts to fetch for one query, of some two kilobytes each. */
const MOST_TEXTS = 60

/** The phrases between quotation marks, folded. */
export function phrasesIn(question: string): string[] {
  const quoted = [...question.matchAll(QUOTED)].map((groups) => groups.slice(1).find(Boolean) ?? '')
  return quoted.map(foldedWords).filter((phrase) => phrase.trim() !== '')
}

/** Keeps the best hits whose title, deck or text contains every phrase, word for word. */
export async function keepPhrases(
  hits: readonly Hit[],
  phrases: readonly string[],
  load: IndexFetcher,
): Promise<Hit[]> {
  const best = hits.slice(0, MOST_TEXTS)
  const kept = await Promise.all(best.map(async (hit) => containsAll(await wordsOf(hit, load), phrases)))
  return best.filter((_, at) => kept[at])
}

async function wordsOf({ year: { year }, article }: Hit, load: IndexFetcher): Promise<string> {
  const cards = await load.json<ResultCard[]>(cardsPath(year, article))
  const card = cards[article % CARDS_PER_FILE]
  if (!card) return ''
  const text = await load.json<string>(textPath(slugOf(card.href)))
  return foldedWords(card.title) + foldedWords(card.deck ?? '') + foldedWords(text)
}

function containsAll(words: string, phrases: readonly string[]): boolean {
  return phrases.every((phrase) => words.includes(phrase))
}
