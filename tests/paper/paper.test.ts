import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import { blockKinds } from '../../lib/blocks/kinds'
import { openPaper, settleCatalogue } from '../../lib/build/open-paper'
import { SOURCES_SCHEMA } from '../../lib/build/source-table'
import { problemsOf } from '../../lib/build/stored-problems'
import { SCHEMA as NEAR } from '../../lib/catalogue/near/schema'
import { findSoftware } from '../../lib/cli/software'
import { formatPublished, PUBLISHED } from '../../lib/content/published-file'
import { formatProblem, hasErrors } from '../../lib/problem'
import { SCHEMA } from '../../lib/store/schema'
import { Store } from '../../lib/store/store'
import { catalogueFrom } from '../catalogue/snapshot'
import { randomBelow } from '../random'
import { scratch } from '../scratch'
import { CHANGES } from './changes'
import { REGISTRIES } from './newsroom'
import { Paper } from './paper'

/**
 * The errors of the saved paper as a journalist reads them; without any, its addresses are
 * published.
 */
async function errorsIn(root: string, now: number): Promise<{ errors: string[]; articles: Article[] }> {
  const contentDir = join(root, 'textes')
  const store = new Store(':memory:', [...SCHEMA, ...NEAR, ...SOURCES_SCHEMA])
  const paper = await openPaper({ root, software: findSoftware(root), contentDir, now: new Date(now * 1000) }, store)
  settleCatalogue(paper)
  const { facts } = paper
  writeFileSync(join(contentDir, PUBLISHED), formatPublished(catalogueFrom(facts).published))
  const errors = problemsOf(facts).filter((problem) => hasErrors([problem]))
  return {
    errors: errors.map((problem) => formatProblem(problem, undefined)),
    articles: facts.keys('article').flatMap(({ key }) => facts.fact('article', key) ?? []),
  }
}

it.each([0, 1, 2, 3, 4, 5, 6, 7])('is consistent after any changes, seed %i', async (seed) => {
  const [root, paper] = [scratch(), new Paper(randomBelow(seed))]
  const story: string[] = []
  for (let n = 0; n < 25; n += 1) {
    story.push(paper.change())
    paper.save(root)
    const { errors } = await errorsIn(root, paper.now)
    expect(errors, story.join(', ')).toEqual([])
  }
})

it('generates the same changes from the same seed', () => {
  const tell = () => {
    const paper = new Paper(randomBelow(3))
    return [Array.from({ length: 30 }, () => paper.change()), paper.now, paper.files()]
  }
  expect(tell()).toEqual(tell())
})

it('generates every change, kind of block, key of a header and registry', async () => {
  const [root, paper] = [scratch(), new Paper(randomBelow(1))]
  const [changes, blocks, keys] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const files = new Set<string>()
  for (let n = 0; n < 600; n += 1) {
    for (const name of paper.change().split(', ')) changes.add(name)
    if (n % 50 > 0) continue
    paper.save(root)
    for (const name of REGISTRIES) files.add(`${name} ${paper.files().has(`${name}.yml`)}`)
    const { articles } = await errorsIn(root, paper.now)
    for (const article of articles) for (const key of Object.keys(article)) keys.add(key)
    for (const block of articles.flatMap((article) => article.blocks)) blocks.add(block.type)
  }
  expect([...changes].sort()).toEqual(Object.keys(CHANGES).sort())
  expect([...blocks].sort()).toEqual(Object.keys(blockKinds).sort())
  expect([...keys]).toEqual(expect.arrayContaining(HEADER))
  for (const name of REGISTRIES) expect([...files]).toEqual(expect.arrayContaining([`${name} true`, `${name} false`]))
})

const HEADER =
  'description updated embargo section authors tags series related image sources corrections ageNotice versions aliases contributors agency sponsor'.split(
    ' ',
  )
