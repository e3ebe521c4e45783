import { expect, it } from 'vitest'
import { randomBelow } from '../random'
import { articleText, emptyStore, versionsIn } from './newsroom'
import { Repository } from './repository'

it.each([1, 2, 3])('versions are the same, built step by step or at once, seed %i', async (seed) => {
  const [repository, store, random] = [new Repository(), emptyStore(), randomBelow(seed)]
  let compared = 0
  for (let minute = 0; minute < 900; minute += 25) {
    const slug = 'ab'[random(2)] ?? ''
    const header = ['draft: true\n', 'versions: false\n', 'embargo: 2026-06-01 15:00\n'][random(18)] ?? ''
    const body = random(10) === 0 ? undefined : `Le chiffre ${random(4)}.`
    repository.write(`articles/${slug}.md`, body === undefined ? undefined : articleText(body, header))
    // An amended commit has another hash.
    const isAmended = random(8) === 0 && minute > 100
    if (random(3) > 0) repository.commit(minute, { amends: isAmended })
    if (random(5) > 0) continue
    const versions = await versionsIn(repository, store)
    expect(versions).toEqual(await versionsIn(repository))
    compared += Object.keys(versions).length
  }
  expect(compared).toBeGreaterThan(3)
})
