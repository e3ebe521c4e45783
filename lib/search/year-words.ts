import { compareCodePoints } from '../french/sort'
import type { ArticleView } from '../views/view'
import type { Entry } from './bundle'
import { weigh } from './weigh'
import type { Word } from './words'
import { writeEntries, writePostings } from './write-entries'

interface Met {
  forms: Map<string, number>
  postings: [article: number, weight: number][]
}

/** The words of a year, as entries of one year that has no number yet. Articles are in order of publication. */
export function yearWords(articles: readonly ArticleView[]): Uint8Array {
  const entries = [...meet(articles)].map(
    ([term, { forms, postings }]): Entry => ({
      term,
      form: commonest(forms),
      years: [{ year: 0, postings: writePostings(postings) }],
    }),
  )
  return writeEntries(entries.sort((a, b) => (a.term < b.term ? -1 : 1)))
}

function meet(articles: readonly ArticleView[]): Map<string, Met> {
  const all = new Map<string, Met>()
  const times = new Map<Word, number>()
  for (const [place, view] of articles.entries()) {
    const { weights, words } = weigh(view)
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
    for (const [term, weight] of weights) {
      const met: Met = all.get(term) ?? { forms: new Map(), postings: [] }
      if (met.postings.push([place, weight]) === 1) all.set(term, met)
    }
  }
  for (const [{ term, form }, count] of times) {
    const forms = all.get(term)?.forms
    const written = form.toLowerCase()
    forms?.set(written, (forms.get(written) ?? 0) + count)
  }
  return all
}

function commonest(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([a, timesA], [b, timesB]) => timesB - timesA || compareCodePoints(a, b))
  return first?.[0] ?? ''
}
