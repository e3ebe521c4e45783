import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { words } from '@/lib/language/french'

vi.stubGlobal('document', { currentScript: null, querySelector: () => null })
vi.stubGlobal('HTMLScriptElement', class {})
const { STORED } = await import('@/lib/offline/stored-keys')

const AREAS = { local: 'localStorage', session: 'sessionStorage', cache: 'Cache Storage' }
const { items } = words.storedData

/** Plain quotes and spaces, as in the Markdown source. */
const typed = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'")

describe('the data that a browser stores', () => {
  const rows = Object.entries(STORED).map(([id, stored]) => ({ ...stored, ...items[id as keyof typeof items] }))

  it('is named and explained on /pile/, in the same order', () => {
    expect(Object.keys(items)).toEqual(Object.keys(STORED))
  })

  it('is in docs/privacy.md, which lists nothing else', () => {
    const table = readFileSync('docs/privacy.md', 'utf8').match(/^\| `.*$/gm)
    const expected = rows.map(({ keys, area, what, why, until }) => {
      const named = keys.map((key) => `\`${key}\``).join(', ')
      return typed(`| ${named} | ${AREAS[area]} | ${what} | ${why} | ${until} |`)
    })
    expect(table).toEqual(expected)
  })

  it('is on the « Confidentialité » page of the demonstration', () => {
    const page = readFileSync('content/pages/confidentialite.md', 'utf8')
    for (const { what, why, until } of rows) expect(page).toContain(typed(`| ${what} | ${why} | ${until} |`))
  })

  it('has no key that is missing from the list', () => {
    const files = ['lib', 'components'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    const users = files.filter(
      (path) => /\.ts$/.test(path) && /(local|session)Storage\.|caches\.open/.test(readFileSync(path, 'utf8')),
    )
    expect(users.sort()).toEqual([
      'components/reader-settings/element.ts',
      'lib/offline/cache-context.ts',
      'lib/offline/stored-data.ts',
      'lib/reading-list/data-file.ts',
      'lib/reading-list/readings.ts',
      'lib/reading-list/storage.ts',
      'lib/reading-list/trail.ts',
    ])
    const keys = users.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/const KEY = ['`](?:\$\{ROOT\})?([^'`]+)['`]/g)].map(
        ([, key = '']) => key,
      ),
    )
    const listed = rows
      .filter(({ area }) => area !== 'cache')
      .flatMap(({ keys: names }) => names.map((name) => name.replace(/^\//, '')))
    expect(keys.sort()).toEqual(listed.sort())
  })
})
