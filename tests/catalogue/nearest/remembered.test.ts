import { expect, it } from 'vitest'
import { type NearnessMemory, nearnessOf } from '@/lib/catalogue/likeness'
import type { Ranks } from '@/lib/catalogue/nearest/ranks'
import type { Text } from '@/lib/catalogue/nearest/reading'
import { packRanks, unpackRanks } from '@/lib/press/memory/packed-ranks'
import { packTexts, unpackTexts } from '@/lib/press/memory/packed-texts'
import { diceFrom } from '../../press/editions/paper'
import { anArticle, soundCatalogue } from '../sketches'

const SYLLABLES = 'bu dé ra pê che gla cier mu vac tram rou ge no li'.split(' ')

it('ranks alike whether texts and ranks were remembered or not, after any edit', () => {
  const dice = diceFrom(4)
  // Few common words and many rare ones, as in a language.
  const word = () => Array.from({ length: 1 + dice(3) }, () => SYLLABLES[dice(1 + dice(SYLLABLES.length))]).join('')
  const phrase = () => Array.from({ length: 12 }, word).join(' ')
  const days = new Map(Array.from({ length: 120 }, (_, n) => [`a${n}`, 1 + dice(28)]))
  const paper = new Map([...days.keys()].map((slug) => [slug, phrase()]))
  const memory = new PackedMemory()
  for (let edit = 0; edit < 60; edit++) {
    const slug = `a${dice(140)}`
    if (dice(4) === 0) paper.delete(slug)
    else paper.set(slug, `${paper.get(slug) ?? ''} ${phrase()}.`)
    if (dice(4) === 0) days.set(slug, 1 + dice(28))
    expect(listsOf(paper, days, memory)).toEqual(listsOf(paper, days))
  }
  expect(memory.recalled).toBeGreaterThan(5000)
})

/** As on a disk: what comes back has been through bytes. */
class PackedMemory implements NearnessMemory {
  recalled = 0
  #ranks?: Buffer
  #texts = new Map<string, Text>()

  text(fingerprint: string): Text | undefined {
    const text = this.#texts.get(fingerprint)
    if (text) this.recalled++
    return text
  }

  ranks(): Ranks | undefined {
    return this.#ranks && unpackRanks(this.#ranks)
  }

  keep(texts: ReadonlyMap<string, Text>, ranks: Ranks): void {
    this.#ranks = Buffer.from(packRanks(ranks))
    this.#texts = unpackTexts(Buffer.from(packTexts(texts)))
  }
}

function listsOf(paper: ReadonlyMap<string, string>, days: ReadonlyMap<string, number>, memory?: NearnessMemory) {
  const articles = [...paper].map(([slug, text]) =>
    anArticle({
      slug,
      text,
      title: text.slice(0, 30),
      date: `2025-02-${String(days.get(slug) ?? 1).padStart(2, '0')}`,
    }),
  )
  const nearness = nearnessOf(soundCatalogue(articles).entries.values(), memory)
  return [...paper.keys()].map((slug) => nearness.nearest(slug, 5))
}
