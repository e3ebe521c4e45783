import { compareCodePoints } from '../french/sort'
import type { Entry } from './bundle'
import { type Digest, eachTerm } from './digest'
import { writeEntries, writePostings } from './write-entries'

interface Met {
  forms: Map<string, number>
  postings: [article: number, weight: number][]
}

/** The words of a year, as entries of one year that has no number yet. Articles are in order of publication. */
export function yearWords(digests: readonly Digest[]): Uint8Array {
  const entries = [...meet(digests)].map(
    ([term, { forms, postings }]): Entry => ({
      term,
      form: commonest(forms),
      years: [{ year: 0, postings: writePostings(postings) }],
    }),
  )
  return writeEntries(entries.sort((a, b) => (a.term < b.term ? -1 : 1)))
}

function meet(digests: readonly Digest[]): Map<string, Met> {
  const all = new Map<string, Met>()
  for (const [place, its] of digests.entries()) {
    eachTerm(its, (term, weight, forms) => {
      const met: Met = all.get(term) ?? { forms: new Map(), postings: [] }
      if (met.postings.push([place, weight]) === 1) all.set(term, met)
      for (let at = 0; at < forms.length; at += 2) {
        const form = forms[at] ?? ''
        met.forms.set(form, (met.forms.get(form) ?? 0) + Number(forms[at + 1]))
      }
    })
  }
  return all
}

function commonest(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([a, timesA], [b, timesB]) => timesB - timesA || compareCodePoints(a, b))
  return first?.[0] ?? ''
}
