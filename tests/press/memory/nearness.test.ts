import { mkdtempSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createLexicon } from '@/lib/catalogue/nearest/lexicon'
import { Nearness } from '@/lib/catalogue/nearest/nearest'
import { read } from '@/lib/catalogue/nearest/reading'
import { NearnessCache } from '@/lib/press/memory/nearness'
import { aDocument } from '../../catalogue/nearest/paper'

const lexicon = createLexicon()
const texts = ['La marée monte. Le port attend.', 'Le port attend la marée haute.', 'Les halles du centre ferment.']
const { digest } = new Nearness(
  texts.map((body, n) => ({
    slug: `a${n}`,
    day: '2025-01-01',
    cites: [],
    print: `print ${n}`,
    text: () => read(aDocument({ slug: `a${n}`, title: `Titre ${n}`, body }), lexicon),
  })),
)

describe('what is known of near articles', () => {
  let root: string
  let file: string
  beforeEach(() => {
    vi.restoreAllMocks()
    root = mkdtempSync(join(tmpdir(), 'nearness-'))
    file = join(root, '.cache/nearness/digest')
    new NearnessCache(root).keep(digest)
  })

  it('comes back as it was', () => {
    const again = new NearnessCache(root).digest()
    expect(again?.articles).toEqual(digest.articles)
    expect(again?.terms.names).toEqual(digest.terms.names)
    expect(again?.terms.rows.starts).toEqual(digest.terms.rows.starts)
    expect(again?.terms.rows.numbers).toEqual(digest.terms.rows.numbers.subarray(0, digest.terms.rows.size))
    expect(again?.marks.sketches).toEqual(digest.marks.sketches)
    expect(again?.scales).toEqual(digest.scales)
    expect(again?.pools).toEqual(digest.pools)
  })

  it.each([
    ['truncated', () => truncateSync(file, statSync(file).size - 5)],
    ['altered', () => writeFileSync(file, readFileSync(file).fill(1, statSync(file).size - 3))],
    ['empty', () => writeFileSync(file, '')],
  ])('is as good as none where its file is %s', (_name, spoil) => {
    spoil()
    const told = vi.spyOn(console, 'error').mockReturnValue()
    const again = new NearnessCache(root)
    expect(again.digest()).toBeUndefined()
    expect(told.mock.calls).toEqual([['La mémoire des rapprochements était abîmée : les textes sont relus.']])
    again.keep(digest)
    expect(new NearnessCache(root).digest()?.articles).toEqual(digest.articles)
  })
})
