import { availableParallelism } from 'node:os'
import { expect, it } from 'vitest'
import { parseArticles, parseBatch } from '../../lib/build/parse-pool'
import { findSoftware } from '../../lib/cli/software'
import { DEFAULT_SITE } from '../../lib/site'

/** Every tenth text has no date, which is an error. */
const sources = Array.from({ length: 1001 }, (_, n) => ({
  path: `content/articles/${n}.md`,
  text: `---\ntitle: Titre ${n}\n${n % 10 === 0 ? '' : 'date: 2025-06-17\n'}---\n\nTexte *${n}*, [suite](./${n + 1}.md).\n`,
}))

it('parses with several workers as with one, in order', async () => {
  const batch = { sources, site: DEFAULT_SITE }
  const together = await parseArticles(findSoftware(process.cwd()), batch)
  expect(availableParallelism()).toBeGreaterThan(1)
  expect(together).toEqual(parseBatch(batch))
  expect(together.map(({ value }) => value?.title).slice(0, 2)).toEqual([undefined, 'Titre 1'])
}, 60_000)
