import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type NearnessMemory, nearnessOf } from '@/lib/catalogue/likeness'
import type { Digest } from '@/lib/catalogue/nearest/digest'
import { END } from '@/lib/catalogue/nearest/lexicon'
import { Nearness } from '@/lib/catalogue/nearest/nearest'
import type { Reading } from '@/lib/catalogue/nearest/reading'
import { NearnessCache } from '@/lib/press/memory/nearness'
import { diceFrom } from '../../dice'
import { anArticle, soundCatalogue } from '../sketches'

const SYLLABLES = 'bu dé ra pê che gla cier mu vac tram rou ge no li'.split(' ')

it('ranks alike whether texts and ranks were remembered or not, after any edit', () => {
  const dice = diceFrom(4)
  // Few common words and many rare ones, as in a language.
  const word = () => Array.from({ length: 1 + dice(3) }, () => SYLLABLES[dice(1 + dice(SYLLABLES.length))]).join('')
  const phrase = () => Array.from({ length: 12 }, word).join(' ')
  const days = new Map(Array.from({ length: 120 }, (_, n) => [`a${n}`, 1 + dice(28)]))
  const paper = new Map([...days.keys()].map((slug) => [slug, phrase()]))
  const links = new Map<string, string>()
  const root = mkdtempSync(join(tmpdir(), 'nearness-'))
  for (let edit = 0; edit < 60; edit++) {
    const slug = `a${dice(140)}`
    if (dice(4) === 0) paper.delete(slug)
    else paper.set(slug, `${paper.get(slug) ?? ''} ${phrase()}.`)
    if (dice(4) === 0) days.set(slug, 1 + dice(28))
    if (dice(2) === 0) links.set(`a${dice(140)}`, `a${dice(140)}`)
    const warm = listsOf(paper, days, links, new NearnessCache({ root, contentDir: 'content' }))
    expect(warm).toEqual(listsOf(paper, days, links))
  }
})

it('ranks alike where a term of most articles has champions, and a change makes some and unmakes others', () => {
  const dice = diceFrom(7)
  const sentence = (length: number) =>
    Uint32Array.from(Array.from({ length }, () => 2 + dice(1 + dice(80)) * 7919).concat(END))
  let reads = 0
  const anyReading = (slug: string, print: string): Reading => {
    const [title, body] = [sentence(3), sentence(60)]
    const text = () => {
      reads++
      return { title, strap: sentence(0), lead: sentence(0), body, sketch: new Uint32Array() }
    }
    return { slug, day: `2025-${monthOf(slug, 430, 495)}-${10 + dice(18)}`, cites: [], print, text }
  }
  const paper = new Map(Array.from({ length: 450 }, (_, n) => [`a${n}`, anyReading(`a${n}`, '')]))
  let digest: Digest | undefined
  for (let edit = 0; edit < 16; edit++) {
    const slug = `a${dice(500)}`
    if (dice(4) === 0) paper.delete(slug)
    else paper.set(slug, anyReading(slug, `${edit}`))
    const slugs = [...paper.keys()]
    const cold = new Nearness([...paper.values()])
    reads = 0
    const warm = new Nearness([...paper.values()], digest, (told) => {
      digest = told
    })
    if (edit > 0) expect(reads).toBeLessThan(2)
    const listsOf = (nearness: Nearness) => JSON.stringify(slugs.map((one) => nearness.nearest(one, 80)))
    expect(listsOf(warm)).toBe(listsOf(cold))
  }
})

function listsOf(
  paper: ReadonlyMap<string, string>,
  days: ReadonlyMap<string, number>,
  links: ReadonlyMap<string, string>,
  memory?: NearnessMemory,
) {
  const articles = [...paper].map(([slug, text]) =>
    anArticle({
      slug,
      text,
      title: text.slice(0, 30),
      cites: [links.get(slug) ?? ''].filter((cited) => paper.has(cited) && cited !== slug),
      date: `2025-${monthOf(slug, 112, 138)}-${String(days.get(slug) ?? 1).padStart(2, '0')}`,
    }),
  )
  const nearness = nearnessOf(soundCatalogue(articles).entries.values(), memory)
  return [...paper.keys()].map((slug) => nearness.nearest(slug, 5))
}

/** A month is over when the first article of another comes, and begins again when that one goes: others decide then what is rare. */
function monthOf(slug: string, second: number, third: number): string {
  const number = Number(slug.slice(1))
  if (number < second) return '01'
  return number < third ? '02' : '03'
}
