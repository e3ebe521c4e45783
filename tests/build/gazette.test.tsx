import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { buildEdition } from '../../lib/build/build-edition'
import { words } from '../../lib/language/french'
import { languageOf } from '../../lib/language/language'
import { listFiles } from '../../lib/list-files'
import { rendererWith } from '../../lib/next/render-pages'
import { OUR_PALETTE } from '../../lib/palette'
import { reactNext } from '../cases/react-next'
import { project, SILENT, settingsOf } from './editions/project'

const SHOWN = /\.(?:html|xml|json|txt|css|svg|webmanifest|woff2)$/

const FONT = createRequire(import.meta.url).resolve(
  '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
)

/** The edition of another paper: the text of its files, by path. */
async function editionOf(settings: (written: string) => string) {
  for (const name of ['log', 'error'] as const) vi.spyOn(console, name).mockImplementation(() => {})
  const root = project()
  cpSync('tests/fixtures/gazette', join(root, 'textes'), { recursive: true })
  cpSync('public', join(root, 'public'), { recursive: true })
  cpSync(FONT, join(root, 'textes/polices/Titre.woff2'))
  const file = join(root, 'textes/site.yml')
  writeFileSync(file, settings(readFileSync(file, 'utf8')))
  await buildEdition(settingsOf(root, 1_750_000_000), SILENT, rendererWith(reactNext))
  const paths = listFiles(join(root, 'www/out')).filter((path) => SHOWN.test(path))
  return new Map(paths.map((path) => [path, readFileSync(join(root, 'www/out', path), 'utf8')]))
}

/** The files that hold one of these texts. */
function holding(edition: ReadonlyMap<string, string>, texts: Iterable<string>): string[] {
  const all = [...texts]
  return [...edition].flatMap(([path, content]) =>
    all.filter((text) => content.includes(text)).map((text) => `${path}: ${text}`),
  )
}

describe('a paper called « La Gazette de Sète »', { timeout: 60_000 }, () => {
  it('has its own look, with nothing of ours in its edition', async () => {
    const edition = await editionOf((written) => `${written}words: { readAlso: À lire ensuite }\n`)
    const authors = [...readFileSync('content/authors.yml', 'utf8').matchAll(/name: (.+)/g)].flatMap(
      ([, name]) => name ?? [],
    )
    const ours = Object.values(OUR_PALETTE).flatMap(({ light, dark }) => [light, dark])
    const replaced = [OUR_PALETTE.link, OUR_PALETTE.mark].map(({ light }) => light)
    expect(authors.length).toBeGreaterThan(0)
    expect(ours).toEqual(expect.arrayContaining(replaced))
    expect(
      holding(edition, [
        'Lire aussi',
        'lireaussi',
        'M4 3h10v1.1l-2.6.5V21.2',
        'id="wordmark"',
        ...authors,
        ...replaced,
      ]),
    ).toEqual([])
  })

  it('shows its logo, its menu, its links and its colours everywhere', async () => {
    const fonts = 'fonts: { title: polices/Titre.woff2, text: atkinson-hyperlegible }\n'
    const edition = await editionOf((written) => written + fonts)
    const front = edition.get('index.html') ?? ''
    expect(front).toContain('<circle cx="58" cy="10" r="7">')
    const menu = /<nav id="rubriques".*?<\/nav>/s.exec(front)?.[0].match(/(?<=>)[^<>]+(?=<\/a>)/g)
    expect(menu).toEqual([
      'À la une',
      'Le port',
      'Boutique',
      'La lettre du vendredi',
      'Soutenir la Gazette',
      'Archives',
    ])
    expect(front).toContain('<a href="https://social.example/@gazette" rel="me">Mastodon</a>')
    const theme = [...edition.keys()].find((path) => /^assets\/theme\.[0-9a-f]{8}\.css$/.test(path)) ?? ''
    expect(edition.get(theme)).toMatch(/--color-link:light-dark\(#8a1538, #\w{6}\);/)
    expect(edition.get(theme)).toContain('--font-display:"Fine","Paper title","Paper title fallback",sans-serif;')
    expect(edition.get(theme)).toContain('--font-serif:"Fine","Atkinson Hyperlegible Next"')
    const own = [...(edition.get(theme)?.matchAll(/url\("([^"]+)"\)/g) ?? [])].map(([, file]) => `assets/${file}`)
    expect(own.map((path) => edition.has(path))).toEqual([true, true])
    expect(front).toContain(`<link rel="preload" href="/${own[0]}" as="font"`)
    expect(front).toContain('Atkinson Hyperlegible</')
    expect(front).not.toContain('Newsreader')
    expect(edition.get('flux.css')).toContain('#8a1538')
    expect(edition.get('manifest.webmanifest')).toContain('"theme_color": "#fffdf7"')
    expect(edition.get('icone.svg')).toContain('fill="#fffdf7"')
  })

  it('has no French word in the interface when it is in English', async () => {
    const { words: english } = languageOf({ language: 'en' })
    const edition = await editionOf((written) => `${written}language: en\n`)
    const kept = new Set(textsIn(english))
    // A single lower-case word may also be part of an address: /archives/, /rubriques/.
    const french = textsIn(words).filter((text) => !kept.has(text) && !/^\p{Ll}+$/u.test(text))
    const front = edition.get('index.html') ?? ''
    expect(front).toContain('>Front page<')
    expect(holding(edition, ['Lire aussi', 'lireaussi', 'M4 3h10v1.1l-2.6.5V21.2'])).toEqual([])
    const long = french.filter((text) => text.length > 7)
    expect(long.length).toBeGreaterThan(150)
    expect(holding(edition, long)).toEqual([])
    // Addresses of lists, in pages, feeds, maps, headers of hosts and file names.
    const address = /(?:^|\/)(?:rubriques|auteurs|dossiers|sujets|archives|recherche|pile|fil|plan)\//
    expect(
      [...edition].filter(([path, text]) => address.test(path) || address.test(text)).map(([path]) => path),
    ).toEqual([])
    const short = french.filter((text) => text.length <= 7 && /^\p{Lu}/u.test(text)).map((text) => `>${text}<`)
    expect(holding(edition, short)).toEqual([])
  })
})

/** The texts of a dictionary; for functions, the longest constant part. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [longestPart(value)]
  if (typeof value === 'function') return [longestPart(String(value('{1}', '{2}', '{3}')))]
  return Object.values(value as object).flatMap(textsIn)
}

function longestPart(text: string): string {
  return text.split(/\{\d\}|NaN/).reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}
