import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { viewFile } from '../../lib/views/store'
import { writeFrame, writeView } from '../../lib/views/write'
import { aPage } from '../catalogue/sketches'
import { aRun, editionOf } from './edition'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'views-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(count: number): void {
  const pages = ['index', 'frame', 'addresses'].map((slug) => aPage(slug))
  const { frame, views } = editionOf(aRun(count), { pages })
  writeFrame(frame, views.keys(), folder)
  for (const [, view] of views) writeView(view, folder)
}

const files = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

it('leaves one file per view, whatever static pages are called', () => {
  write(2)
  expect(files()).toEqual([
    '404.json',
    '_addresses.json',
    '_frame.json',
    '_front.json',
    'addresses.json',
    'archives.json',
    'archives/2025/01.json',
    'articles/a001.json',
    'articles/a002.json',
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

it('touches only what changed', () => {
  write(30)
  const past = new Date('2020-01-01T00:00:00Z')
  for (const name of files()) utimesSync(join(folder, name), past, past)
  write(31)
  const touched = files().filter((name) => statSync(join(folder, name)).mtimeMs !== past.getTime())
  expect(touched).toEqual([
    '404.json',
    '_addresses.json',
    '_front.json',
    'archives.json',
    'archives/2025/01.json',
    'articles/a029.json',
    'articles/a030.json',
    'articles/a031.json',
  ])
})
