import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FILES, TEXTS, VIEWS } from '../../lib/build/families'
import { openPaper, settleCatalogue } from '../../lib/build/open-paper'
import { withStore } from '../../lib/build/open-store'
import { hashOf } from '../../lib/store/read-recorder'
import type { Store } from '../../lib/store/store'
import { Paper } from '../paper/paper'
import { randomBelow } from '../random'
import { project, settingsOf } from './editions/project'

const EDITS = 1000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The facts that differ when they are derived again. */
async function staleIn(root: string, now: number, store: Store): Promise<string[]> {
  store.begin()
  const paper = await openPaper(settingsOf(root, now), store)
  const { facts } = paper
  settleCatalogue(paper)
  facts.refresh([...VIEWS, ...TEXTS, ...FILES])
  const stale = (['view', 'feed', 'sitemap', 'file'] as const).flatMap((family) =>
    facts
      .keys(family)
      .filter(({ key, hash }) => hash !== hashOf(facts.fact(family, key)))
      .map(({ key }) => `${family} ${key}`),
  )
  facts.close()
  store.commit()
  return stale
}

it('leaves no outdated fact after an edit', async () => {
  const root = project()
  const paper = new Paper(randomBelow(11))
  const place = { root, contentDir: join(root, 'textes'), outDir: join(root, 'none') }
  await withStore(place, async (store) => {
    const story: string[] = []
    for (let edit = 0; edit < EDITS; edit += 1) {
      story.push(paper.change())
      paper.save(root)
      expect(await staleIn(root, paper.now, store), story.slice(-5).join(' | ')).toEqual([])
    }
  })
  expect(readFileSync(join(root, 'textes/site.yml'), 'utf8')).toContain('name')
}, 900_000)
