import { describe, expect, it } from 'vitest'
import { TERM_SCHEMA, TermIndex, type TermSource } from '@/lib/catalogue/near/term-index'
import { Store } from '@/lib/store/store'
import { chance, randomText } from './random-archive'

const NOTHING = { title: '', deck: '', straps: '', lead: '', body: '' }
const NONE = { title: 0, deck: 0, straps: 0, lead: 0, body: 0 }

function built(sources: Iterable<TermSource>): TermIndex {
  const index = new TermIndex(new Store(':memory:', TERM_SCHEMA))
  index.update([...sources], [])
  return index
}

function all(index: TermIndex) {
  return new Map(index.terms().map((term) => [term, index.hits(term)]))
}

describe('an index of terms', () => {
  it('counts by field, and keeps the ways a term is written', () => {
    const text = { ...NOTHING, title: 'Le Sénat vote', deck: 'Sénats.', body: 'Un sénat, le SÉNAT.' }
    const index = built([{ slug: 'a', text: () => text }])
    expect(index.hits('senat')).toEqual([
      {
        slug: 'a',
        counts: { ...NONE, title: 1, deck: 1, body: 2 },
        forms: new Map([
          ['sénat', 3],
          ['sénats', 1],
        ]),
      },
    ])
    expect(index.hits('le').map(({ counts }) => counts)).toEqual([{ ...NONE, title: 1 }])
    expect(index.hits('un')).toEqual([])
    expect(index.lengths('a')).toEqual({ ...NONE, title: 2, deck: 1, body: 2 })
    expect(index.lengths('b')).toBeUndefined()
  })

  it('reads a term of more articles than a block has', () => {
    const sources = Array.from({ length: 4500 }, (_, i) => ({
      slug: `a${i}`,
      text: () => ({ ...NOTHING, title: 'Sénat' }),
    }))
    const index = built(sources)
    expect(index.hits('senat')).toHaveLength(4500)
    index.update([], ['a0', 'a3000'])
    expect(new Set(index.hits('senat').map(({ slug }) => slug)).size).toBe(4498)
  })

  it('holds after any edits what one built at once holds', () => {
    const roll = chance(5)
    const archive = new Map<string, TermSource>()
    const put = (slug: string): TermSource => {
      const text = randomText(roll)
      const source = { slug, text: () => text }
      archive.set(slug, source)
      return source
    }
    for (let i = 0; i < 40; i++) put(`a${i}`)
    const index = built(archive.values())
    for (let edit = 0; edit < 60; edit++) {
      const before = all(index)
      const gone = `a${roll(45)}`
      archive.delete(gone)
      const changed = [...new Set([`a${roll(45)}`, `a${roll(45)}`])].filter((slug) => slug !== gone).map(put)
      const told = index.update(changed, [gone])
      const after = all(index)
      expect(after).toEqual(all(built([...archive.values()].reverse())))
      const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
        (term) => JSON.stringify(plain(before.get(term))) !== JSON.stringify(plain(after.get(term))),
      )
      expect(told).toEqual(expect.arrayContaining(differing))
    }
  })
})

function plain(hits: ReturnType<TermIndex['hits']> | undefined) {
  return hits?.map(({ slug, counts, forms }) => [slug, counts, [...forms].sort()])
}
