import { availableParallelism } from 'node:os'
import { expect, it } from 'vitest'
import { parseArticles, parseBatch } from '../../lib/build/parse-pool'
import { DEFAULT_SITE } from '../../lib/site'

/** Every tenth has no date, which is a problem to be told. */
const sources = Array.from({ length: 1001 }, (_, n) => ({
  path: `content/articles/${n}.md`,
  text: `---\ntitle: Titre ${n}\n${n % 10 === 0 ? '' : 'date: 2025-06-17\n'}---\n\nTexte *${n}*, [suite](./${n + 1}.md).\n`,
}))

it('understands with several threads what one understands, in its order', async () => {
  const pile = { sources, site: DEFAULT_SITE }
  const together = await parseArticles(process.cwd(), pile)
  expect(availableParallelism()).toBeGreaterThan(1)
  expect(together).toEqual(parseBatch(pile))
  expect(together.map(({ value }) => value?.title).slice(0, 2)).toEqual([undefined, 'Titre 1'])
}, 60_000)
