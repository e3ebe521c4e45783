import { renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPaper } from '../../lib/build/open-paper'
import { storeFile, withStore } from '../../lib/build/open-store'
import { findSoftware } from '../../lib/cli/software'
import * as markdown from '../../lib/markdown/article'
import { scratch } from '../scratch'

const log = vi.spyOn(console, 'error')
const parsed = vi.spyOn(markdown, 'parseArticle')

beforeEach(() => {
  // The dates of files just written prove nothing.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  log.mockReset().mockReturnValue()
})
afterEach(() => vi.useRealTimers())

const text = (title: string) => `---\ntitle: ${title}\ndate: 2025-06-17\n---\n\nUn paragraphe.\n`

const SITE = 'name: Essai\norigin: https://exemple.fr\n'

function project() {
  return scratch({
    'lib/content/a.ts': '',
    'content/site.yml': SITE,
    'content/articles/a.md': text('A'),
    'content/articles/b.md': text('B'),
    'content/articles/c.md': text('C'),
  })
}

const placesIn = (root: string) => ({
  root,
  software: findSoftware(root),
  contentDir: join(root, 'content'),
  outDir: join(root, 'out'),
})

/** The titles, and the number of parsed texts. */
async function read(root: string): Promise<[string, number]> {
  parsed.mockClear()
  const titles = await withStore(placesIn(root), async (store) => {
    store.begin()
    const { facts } = await openPaper({ ...placesIn(root), now: new Date() }, store)
    const found = facts.keys('article').map(({ key }) => facts.fact('article', key)?.title)
    facts.close()
    store.commit()
    return found
  })
  return [titles.join(''), parsed.mock.calls.length]
}

describe('a second reading', () => {
  it.each<[string, (root: string) => void, [string, number]]>([
    ['nothing, when nothing changed', () => {}, ['ABC', 0]],
    ['one text that changed', (root) => writeFileSync(join(root, 'content/articles/b.md'), text('D')), ['ADC', 1]],
    ['one that came', (root) => writeFileSync(join(root, 'content/articles/d.md'), text('D')), ['ABCD', 1]],
    ['none when one went', (root) => rmSync(join(root, 'content/articles/b.md')), ['AC', 0]],
    ['one that took another name', (root) => rename(root, 'b.md', 'd.md'), ['ACB', 1]],
    ['none that was only saved again', (root) => utimesSync(join(root, 'content/articles/a.md'), 1, 1), ['ABC', 0]],
    ['all for another time zone', (root) => site(root, 'timezone: America/Cayenne\n'), ['ABC', 3]],
    ['none for another front page', (root) => site(root, 'front:\n  lead: a\n'), ['ABC', 0]],
    ['all with other code', (root) => writeFileSync(join(root, 'lib/content/a.ts'), 'x'), ['ABC', 3]],
  ])('parses %s', async (_, change, expected) => {
    const root = project()
    await read(root)
    change(root)
    expect(await read(root)).toEqual(expected)
    expect((await read(root))[1]).toBe(0)
  })

  it('reports a damaged store once, and reads the texts again', async () => {
    const root = project()
    await read(root)
    for (const suffix of ['-wal', '-shm']) rmSync(storeFile(placesIn(root)) + suffix, { force: true })
    truncateSync(storeFile(placesIn(root)), 5000)
    expect(await read(root)).toEqual(['ABC', 3])
    expect(log.mock.calls).toEqual([['L’index du journal (.cache) était abîmé : tout est relu.']])
  })

  it('does not trust the dates of a file just saved', async () => {
    vi.setSystemTime(Date.now() - 60_000)
    const root = project()
    await read(root)
    writeFileSync(join(root, 'content/articles/b.md'), text('D'))
    expect(await read(root)).toEqual(['ADC', 1])
  })
})

function rename(root: string, from: string, to: string): void {
  renameSync(join(root, 'content/articles', from), join(root, 'content/articles', to))
}

function site(root: string, more: string): void {
  writeFileSync(join(root, 'content/site.yml'), SITE + more)
}
