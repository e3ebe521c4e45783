import { compareCodePoints } from '../french/sort'
import type { ArticleView } from '../views/view'
import type { Shard } from './bundle'
import { weigh } from './weigh'
import type { Word } from './words'

interface Entry {
  forms: Map<string, number>
  postings: number[]
  last: number
}

/** The words of a year in so many shards of about the same weight, by the first term of each. Articles are in order of publication. */
export function shardsOf(articles: readonly ArticleView[], count: number): [first: string, shard: Shard][] {
  const entries = [...entriesOf(articles)].sort(([a], [b]) => (a < b ? -1 : 1))
  const total = entries.reduce((sum, [, { postings }]) => sum + postings.length, 0)
  const shards = Array.from({ length: count }, (): [string, Shard] => ['\uffff', {}])
  let before = 0
  for (const [term, { forms, postings }] of entries) {
    const shard = shards[Math.floor((before * count) / total)]
    before += postings.length
    if (!shard) continue
    if (shard[0] === '\uffff') shard[0] = term
    shard[1][term] = [commonest(forms), ...postings]
  }
  return shards
}

function entriesOf(articles: readonly ArticleView[]): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const times = new Map<Word, number>()
  for (const [place, view] of articles.entries()) {
    const { weights, words } = weigh(view)
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
    for (const [term, weight] of weights) {
      const entry: Entry = entries.get(term) ?? { forms: new Map(), postings: [], last: 0 }
      if (entry.postings.length === 0) entries.set(term, entry)
      entry.postings.push(place - entry.last, weight)
      entry.last = place
    }
  }
  for (const [{ term, form }, count] of times) {
    const forms = entries.get(term)?.forms
    const written = form.toLowerCase()
    forms?.set(written, (forms.get(written) ?? 0) + count)
  }
  return entries
}

function commonest(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([a, timesA], [b, timesB]) => timesB - timesA || compareCodePoints(a, b))
  return first?.[0] ?? ''
}
