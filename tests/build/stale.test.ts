import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FILES, TEXTS, VIEWS } from '../../lib/build/families-by-step'
import { openPaper, settleCatalogue } from '../../lib/build/open-paper'
import { withStore } from '../../lib/build/open-store'
import type { PaperFacts } from '../../lib/build/paper-facts'
import type { Facts } from '../../lib/store/facts'
import { hashOf } from '../../lib/store/read-recorder'
import type { Store } from '../../lib/store/store'
import { Paper } from '../paper/paper'
import { randomBelow } from '../random'
import { scratch } from '../scratch'
import { project, settingsOf } from './editions/project'

const EDITS = 1000
/** A first build costs as much as ten edits, and more as the paper grows. */
const BETWEEN_FIRSTS = 50

const DERIVED = [...VIEWS, ...TEXTS, ...FILES]
/** Families whose values are not stored, but derived at each read. */
const UNSTORED = ['view', 'feed', 'sitemap', 'file'] as const

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Derives all of an edition. */
async function settle(root: string, now: number, store: Store) {
  store.begin()
  const paper = await openPaper(settingsOf(root, now), store)
  settleCatalogue(paper)
  paper.facts.refresh(DERIVED)
  return paper.facts
}

/** The facts that differ when they are derived again from what they read. */
function staleFacts(facts: Facts<PaperFacts>): string[] {
  return UNSTORED.flatMap((family) => {
    const stale = facts.keys(family).filter(({ key, hash }) => hash !== hashOf(facts.fact(family, key)))
    return stale.map(({ key }) => `${family} ${key}`)
  })
}

/** The facts that differ from those of a first build. */
async function differingFacts(facts: Facts<PaperFacts>, root: string, now: number): Promise<string[]> {
  return withStore(placeIn(scratch()), async (store) => {
    const first = await settle(root, now, store)
    store.commit()
    return DERIVED.flatMap((family) => {
      const hashes = new Map(facts.keys(family).map(({ key, hash }) => [key, hash]))
      const differing = first.keys(family).filter(({ key, hash }) => hash !== hashes.get(key))
      return differing.map(({ key }) => `${family} ${key}`)
    })
  })
}

function placeIn(root: string) {
  return { root, contentDir: join(root, 'textes'), outDir: join(root, 'none') }
}

it('leaves no outdated fact after an edit', async () => {
  const root = project()
  const paper = new Paper(randomBelow(11))
  await withStore(placeIn(root), async (store) => {
    const story: string[] = []
    for (let edit = 0; edit < EDITS; edit += 1) {
      story.push(paper.change())
      paper.save(root)
      const facts = await settle(root, paper.now, store)
      const told = story.slice(-5).join(' | ')
      expect(staleFacts(facts), told).toEqual([])
      if (edit % BETWEEN_FIRSTS === 0) expect(await differingFacts(facts, root, paper.now), told).toEqual([])
      facts.close()
      store.commit()
    }
  })
  expect(readFileSync(join(root, 'textes/site.yml'), 'utf8')).toContain('name')
}, 900_000)
