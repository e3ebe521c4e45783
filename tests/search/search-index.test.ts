import { describe, expect, it } from 'vitest'
import { decodeShard } from '../../lib/search/decode-shard'
import { SCHEMA } from '../../lib/search/schema'
import type { SearchArticle } from '../../lib/search/search-article'
import type { SearchIndex } from '../../lib/search/search-index'
import { Store } from '../../lib/store/store'
import { type RandomBelow, randomBelow } from '../random'
import { builtAtOnce, filesOf, openIndex, story, written } from './paper'

/** Words of very unequal frequency, so that a few have a shard of their own. */
function prose(random: RandomBelow, words: number): string {
  return Array.from({ length: words }, () => `mot${(random(40) * random(40) * random(40)).toString(36)}`).join(' ')
}

function randomStory(random: RandomBelow, slug: string, year = 2019 + random(6)): SearchArticle {
  const month = String(1 + random(12)).padStart(2, '0')
  const day = String(1 + random(28)).padStart(2, '0')
  const section = ['Culture', 'Monde', 'Sports'][random(4)]
  const more = { slug, ...(section !== undefined && { section }), deck: prose(random, 6) }
  return story(`${year}-${month}-${day}`, prose(random, 4), prose(random, 20 + random(60)), more)
}

const retitled = (article: SearchArticle, title: string) => ({ ...article, found: { ...article.card, title } })

/** An index, the files that readers have of it, and the edits between. */
class Desk {
  readonly articles = new Map<string, SearchArticle>()
  readonly edition = new Map<string, string>()
  readonly #random: RandomBelow
  #last = 0

  constructor(random: RandomBelow) {
    this.#random = random
  }

  /** The articles that one edit changes. */
  edit(): { changed: SearchArticle[]; removed: string[] } {
    const random = this.#random
    const [slug, article] = [...this.articles][random(this.articles.size)] ?? []
    if (slug === undefined || article === undefined) return this.#put(randomStory(random, 'a0'))
    const edits = [
      () => this.#put(randomStory(random, `a${++this.#last}`, 2025)),
      () => this.#put(randomStory(random, `a${++this.#last}`)),
      () => this.#put(randomStory(random, `a${++this.#last}`, 2000 + random(40))),
      () => this.#remove(slug),
      () => this.#put({ ...article, text: `${article.text} ${prose(random, 3)}` }),
      () => this.#put({ ...article, text: prose(random, 50) }),
      () => this.#put(retitled(article, prose(random, 4))),
      () => this.#put({ ...randomStory(random, slug), text: article.text }),
      () => this.#put({ ...article, genre: 'Tribune', series: 'Un dossier' }),
    ]
    return edits[random(edits.length)]?.() ?? { changed: [], removed: [] }
  }

  publish(index: SearchIndex): void {
    for (const { path, content } of index.changedFiles()) {
      if (content) this.edition.set(path, written(content))
      else this.edition.delete(path)
    }
    index.acknowledge()
  }

  #put(article: SearchArticle) {
    this.articles.set(article.slug, article)
    return { changed: [article], removed: [] }
  }

  #remove(slug: string) {
    this.articles.delete(slug)
    return { changed: [], removed: [slug] }
  }
}

describe('an index that is updated', () => {
  it.each([1, 2, 3])(
    'has the files of one built at once, whatever the edits (seed %i)',
    (seed) => {
      const random = randomBelow(seed)
      const desk = new Desk(random)
      const store = new Store(':memory:', SCHEMA)
      for (let edits = 0; edits < 100; edits++) {
        const some = Array.from({ length: 1 + random(4) }, () => desk.edit())
        // An interrupted run updated the index and published nothing.
        const index = openIndex(store)
        const changed = new Map(some.flatMap((edit) => edit.changed.map((article) => [article.slug, article])))
        const removed = some.flatMap((edit) => edit.removed)
        index.update(
          [...changed.values()].filter(({ slug }) => desk.articles.has(slug)),
          removed,
        )
        if (random(3) > 0) desk.publish(openIndex(store))
      }
      desk.publish(openIndex(store))
      const expected = builtAtOnce(desk.articles.values())
      expect(new Map([...desk.edition].sort())).toEqual(new Map([...expected].sort()))
      expect(filesOf(openIndex(store))).toEqual(expected)
    },
    60_000,
  )

  it('does not depend on the order of articles', () => {
    const random = randomBelow(7)
    const articles = Array.from({ length: 60 }, (_, n) => randomStory(random, `a${n}`))
    const oneByOne = openIndex()
    for (const article of articles.toReversed()) oneByOne.update([article], [])
    expect(filesOf(oneByOne)).toEqual(builtAtOnce(articles))
  })
})

describe('the files to publish', () => {
  const random = randomBelow(4)
  const rare = (count: number) => Array.from({ length: count }, () => random(1e9).toString(36)).join(' ')
  const articles = Array.from({ length: 60 }, (_, n) =>
    story(`2024-01-${10 + (n % 20)}`, `Titre ${n}`, rare(250), { slug: `a${n}`, words: 600 }),
  )
  const opened = () => {
    const index = openIndex()
    index.update(articles, [])
    index.acknowledge()
    return index
  }
  const changedIn = (index: SearchIndex) => [...index.changedFiles()].map(({ path }) => path)

  it('is empty for unchanged articles', () => {
    const index = opened()
    index.update(articles, ['nobody'])
    expect(changedIn(index)).toEqual([])
  })

  it('is the text, and the shard of an added word', () => {
    const index = opened()
    const [first] = articles
    index.update(first ? [{ ...first, text: `${first.text} zanzibar` }] : [], [])
    const shards = changedIn(index).filter((path) => path !== 'recherche/fichier/mots.bin')
    expect(shards).toEqual([expect.stringContaining('/mots/m-'), 'recherche/fichier/textes/a0.bin'])
    const words = decodeShard(index.file(shards[0] ?? '') ?? Buffer.of())
    expect(words.map(({ form }) => form)).toContain('zanzibar')
  })

  it('is the card file and the table when an article changes section', () => {
    const index = opened()
    const moved = story('2024-01-10', 'Titre 0', articles[0]?.text, { slug: 'a0', section: 'Monde' })
    index.update([moved], [])
    expect(changedIn(index)).toEqual(['recherche/fichier/2024/articles-0.bin', 'recherche/fichier/table.bin'])
  })

  it('is the last card file, the table and a few shards for a new article', () => {
    const index = opened()
    index.update([story('2024-02-01', 'Titre 60', '', { slug: 'a60' })], [])
    const shards = changedIn(index).filter((path) => path.includes('/mots/'))
    const others = changedIn(index).filter((path) => !path.includes('/mots/'))
    expect(others).toEqual(
      expect.arrayContaining(['recherche/fichier/2024/articles-12.bin', 'recherche/fichier/table.bin']),
    )
    expect(shards.length).toBeLessThanOrEqual(2)
  })

  it('has shards of a few kilobytes, named by their first word', () => {
    const index = opened()
    const shards = index.paths().filter((path) => path.includes('/mots/'))
    const sizes = shards.map((path) => index.file(path)?.length ?? 0)
    expect(sizes.length).toBeGreaterThan(4)
    expect(Math.max(...sizes)).toBeLessThan(10 * (sizes.reduce((sum, size) => sum + size, 0) / sizes.length))
  })

  it('is everything when the code changes', () => {
    const store = new Store(':memory:', SCHEMA)
    const before = openIndex(store, '1')
    before.update(articles, [])
    const files = before.paths()
    before.acknowledge()
    const after = openIndex(store, '2')
    expect(after.isEmpty()).toBe(true)
    expect(new Set(changedIn(after))).toEqual(new Set(files))
    after.update(articles, [])
    expect(filesOf(after)).toEqual(builtAtOnce(articles))
  })
})
