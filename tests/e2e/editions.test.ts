import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildEdition, builtPages, digest, readPage } from './edition'

describe('another newsroom', () => {
  it('builds ten plain Markdown files with only a title and a date', () => {
    const content = newsroom(10)
    // As on a fresh machine, except for a stale view of a page that this paper lacks.
    for (const folder of ['.next', '.edition/views']) rmSync(folder, { recursive: true, force: true })
    mkdirSync('.edition/views', { recursive: true })
    writeFileSync('.edition/views/dossiers.json', '{}')
    const out = buildEdition({ CONTENT_DIR: content, OUT_DIR: join(content, '..', 'out') })
    expect(builtPages(out).filter((address) => address.startsWith('/articles/'))).toHaveLength(10)
    expect(readPage(out, '/articles/article-3/')).toContain('Le titre numéro 3')
    expect(readPage(out, '/')).toContain('Le titre numéro')
    expect(builtPages(out).filter((address) => /^\/(?:dossiers|sujets|rubriques|auteurs)\//.test(address))).toEqual([])
  })

  it('builds without articles', () => {
    const content = newsroom(0)
    const out = buildEdition({ CONTENT_DIR: content, OUT_DIR: join(content, '..', 'out') })
    expect(builtPages(out)).toContain('/')
  })

  it('has no address outside the base path of a paper in a sub-folder', () => {
    const content = newsroom(3)
    writeFileSync(join(content, 'site.yml'), 'name: Essai\norigin: https://exemple.fr\nbasePath: /journal\n')
    const out = buildEdition({ CONTENT_DIR: content, OUT_DIR: join(content, '..', 'out') })
    const addresses = [...readPage(out, '/').matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address)
    expect(addresses.length).toBeGreaterThan(3)
    expect(addresses.filter((address) => !address?.startsWith('/journal/'))).toEqual([])
  })
})

describe('the same newsroom', () => {
  it('builds the same bytes twice, cold, in another time zone and another locale', () => {
    const folder = mkdtempSync(join(tmpdir(), 'edition-'))
    rmSync('.next', { recursive: true, force: true })
    const out = buildEdition({ OUT_DIR: join(folder, 'out'), TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' })
    const first = digest('out')
    const second = digest(out)
    expect(second.filter((line) => !first.includes(line))).toEqual([])
    expect(second).toHaveLength(first.length)
  })
})

/** A content folder of `size` plain articles in a new temporary folder. */
function newsroom(size: number): string {
  const content = join(mkdtempSync(join(tmpdir(), 'newsroom-')), 'content')
  mkdirSync(join(content, 'articles'), { recursive: true })
  for (let n = 1; n <= size; n += 1) {
    const body = `---\ntitle: Le titre n° ${n}\ndate: 2024-0${1 + (n % 9)}-1${n % 10}\n---\n\nUn paragraphe.\n`
    writeFileSync(join(content, 'articles', `article-${n}.md`), body.replace('n°', 'numéro'))
  }
  return content
}
