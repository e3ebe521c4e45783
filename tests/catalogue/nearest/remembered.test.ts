import { expect, it } from 'vitest'
import { nearnessOf, type ReadingMemory } from '@/lib/catalogue/likeness'
import type { Text } from '@/lib/catalogue/nearest/reading'
import { packTexts, unpackTexts } from '@/lib/press/memory/packed-texts'
import { diceFrom } from '../../press/editions/paper'
import { anArticle, soundCatalogue } from '../sketches'

const WORDS =
  'budget sénat grève raffinerie marée pêche glacier vaccin tramway musée loi finances école hôpital procès'.split(' ')

it('ranks alike whether texts were read now or remembered, after any edit', () => {
  const dice = diceFrom(4)
  const phrase = () => Array.from({ length: 12 }, () => WORDS[dice(WORDS.length)]).join(' ')
  const paper = new Map(Array.from({ length: 12 }, (_, n) => [`a${n}`, phrase()]))
  const memory = new PackedMemory()
  for (let edit = 0; edit < 60; edit++) {
    const slug = `a${dice(20)}`
    if (dice(4) === 0) paper.delete(slug)
    else paper.set(slug, `${paper.get(slug) ?? ''} ${phrase()}.`)
    expect(listsOf(paper, memory)).toEqual(listsOf(paper))
  }
  expect(memory.recalled).toBeGreaterThan(500)
})

/** As on a disk: what comes back has been through bytes. */
class PackedMemory implements ReadingMemory {
  recalled = 0
  #texts = new Map<string, Text>()

  recall(fingerprint: string): Text | undefined {
    const text = this.#texts.get(fingerprint)
    if (text) this.recalled++
    return text
  }

  keep(texts: ReadonlyMap<string, Text>): void {
    this.#texts = unpackTexts(Buffer.from(packTexts(texts)))
  }
}

function listsOf(paper: ReadonlyMap<string, string>, memory?: ReadingMemory) {
  const articles = [...paper].map(([slug, text]) => anArticle({ slug, text, title: text.slice(0, 30) }))
  const nearness = nearnessOf(soundCatalogue(articles).entries.values(), memory)
  return [...paper.keys()].map((slug) => nearness.nearest(slug, 5))
}
