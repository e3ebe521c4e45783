import { describe, expect, it } from 'vitest'
import { decodeShard } from '../../lib/search/decode-shard'
import { randomBelow } from '../random'
import { builtAtOnce, filesOf, openIndex, story } from './paper'

const random = randomBelow(11)
const rare = () => (46_656 + random(1e6)).toString(36)

/** An article with a term of the whole paper, and terms of its own. */
function common(n: number) {
  return story('2024-05-01', rare(), `commun ${Array.from({ length: 9 }, rare).join(' ')}`, { slug: `a${n}` })
}

/**
 * From this number of articles on, the postings take 1,500 bytes, and there are more terms than
 * spellings.
 */
const HEAVY = 747

describe('a shard boundary that changes gives the same index as building at once', () => {
  const articles = Array.from({ length: HEAVY + 6 }, (_, n) => common(n))
  const others = articles.slice(0, HEAVY - 6)
  const index = openIndex()
  index.update(others, [])
  const shardOf = (word: string) => {
    const entries = index.paths().map((path) => {
      return path.includes('/mots/') ? decodeShard(Uint8Array.from(index.file(path) ?? [])) : []
    })
    return entries.find((some) => some.some(({ form }) => form === word)) ?? []
  }

  it('has neighbours in its shard', () => {
    expect(shardOf('commun').length).toBeGreaterThan(1)
  })

  it.each([-3, 0, 3, 6])('is alone in its shard once heavy (%i)', (more) => {
    index.update(articles.slice(others.length, HEAVY + more), [])
    expect(filesOf(index)).toEqual(builtAtOnce(articles.slice(0, HEAVY + more)))
  })

  it('is alone', () => {
    expect(shardOf('commun').map(({ form }) => form)).toEqual(['commun'])
  })

  it.each([3, -3, -6])('has neighbours again (%i)', (more) => {
    const slugs = articles.slice(HEAVY + more).map(({ slug }) => slug)
    index.update([], slugs)
    expect(filesOf(index)).toEqual(builtAtOnce(articles.slice(0, HEAVY + more)))
  })
})
