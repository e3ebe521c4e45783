import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildEdition } from '../e2e/edition'

/** Where `apt-get install epubcheck` puts it. */
const EPUBCHECK = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar'

it.skipIf(!existsSync(EPUBCHECK))('passes EPUBCheck, whatever the blocks of a series', () => {
  const content = join(mkdtempSync(join(tmpdir(), 'epub-')), 'content')
  for (const from of ['content', 'tests/e2e/every-kind']) cpSync(from, content, { recursive: true })
  appendFileSync(join(content, 'authors.yml'), "\nines:\n  name: Inès N'Diaye\n")
  appendFileSync(join(content, 'series.yml'), '\nles-blocs:\n  name: Les blocs\n')
  const out = buildEdition({ CONTENT_DIR: content, OUT_DIR: join(content, '../out') })
  const books = readdirSync(join(out, 'emporter/epub'))
  expect(books).toContain('les-blocs.epub')
  for (const book of books) {
    const { stdout, stderr } = spawnSync('java', ['-jar', EPUBCHECK, join(out, 'emporter/epub', book)], {
      encoding: 'utf8',
    })
    expect(stdout + stderr, book).toContain('0 fatals / 0 errors / 0 warnings / 0 infos')
  }
})
