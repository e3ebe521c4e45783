import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { VIEWS } from '../../lib/build/families-by-step'
import { PageViews } from '../../lib/build/page-views'
import type { PaperFacts } from '../../lib/build/paper-facts'
import { listFiles } from '../../lib/list-files'
import type { Address } from '../../lib/paths'
import type { Facts } from '../../lib/store/facts'
import { VIEWS_FOLDER, viewFile } from '../../lib/views/view-files'
import { aPage, validFacts } from '../catalogue/article-builders'
import { scratch } from '../scratch'
import { aRun } from '../views/edition'

let root: string
let facts: Facts<PaperFacts>
beforeEach(() => {
  root = scratch()
  facts = validFacts(aRun(2), { pages: ['index', 'frame', 'addresses'].map((slug) => aPage(slug)) })
  facts.refresh(VIEWS)
})

function prepare(addresses: Address[]): void {
  const frame = facts.fact('frame', '') ?? expect.fail('the paper has no frame')
  new PageViews(root, facts).prepare(frame, addresses)
}

const files = () => listFiles(join(root, VIEWS_FOLDER))
const read = (name: string) => JSON.parse(readFileSync(join(root, VIEWS_FOLDER, name), 'utf8'))

it('writes one file per view, whatever the names of static pages', () => {
  prepare(facts.keys('view').map(({ key }) => key as Address))
  expect(files()).toEqual([
    '404.json',
    '_addresses.json',
    '_frame.json',
    '_front.json',
    'addresses.json',
    'archives.json',
    'archives/2025.json',
    'archives/2025/01.json',
    'articles/a001.json',
    'articles/a002.json',
    'fil.json',
    'frame.json',
    'index.json',
    'pile.json',
    'plan.json',
    'recherche.json',
  ])
  expect(
    read('_addresses.json')
      .map(viewFile)
      .every((name: string) => files().includes(name)),
  ).toBe(true)
  expect([read('_front.json').type, read('index.json').type, read('_frame.json').site.name]).toEqual([
    'front',
    'page',
    'Lire aussi',
  ])
})

it('writes the views of the pages to render only', () => {
  prepare(['/articles/a002/'])
  expect(files()).toEqual(['_addresses.json', '_frame.json', 'articles/a002.json'])
  expect(read('_addresses.json')).toEqual(['/articles/a002/'])
})
