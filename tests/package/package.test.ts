import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { listFiles } from '../../lib/list-files'
import { scratch } from '../scratch'
import { readInEnglish } from './read-in-english'

/** Journeys of a newsroom with the packed package: `npm run test:package`. */

/** It needs libraries that are not in the bundles. */
const FORMULA = `---
title: Une formule
date: 2025-06-17
---

On sait que $E = mc^2$.

\`\`\`js
const energie = masse * celerite ** 2
\`\`\`
`

const PAGE = `<!doctype html><html lang="fr"><title>Le quai</title><article><h1>Le quai</h1><p>${'Le quai est fermé pour un an, et la criée déménage. '.repeat(12)}</p></article></html>`

/** A font of the newsroom, which the package subsets. */
const FONT = 'node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2'

const FIRST = '0.1.0'
const SECOND = '0.2.0'
const QUIET = ['--no-audit', '--no-fund', '--prefer-offline']

/** In megabytes and seconds; the README and decision 035 have the last figures. */
const measures: Record<string, string> = {}
let tarballs: { first: string; second: string }
/** A new newsroom, with the first version. */
let newsroom: string

beforeAll(() => {
  tarballs = packBoth()
  const start = performance.now()
  const above = scratch({ 'package.json': '{ "private": true }' })
  npm(above, 'install', ...QUIET, tarballs.first)
  run(
    above,
    'create',
    'gazette',
    '--name',
    'La Gazette de Sète',
    '--sections',
    'Port, Ville',
    '--host',
    'github',
    '--yes',
  )
  newsroom = join(above, 'gazette')
  npm(newsroom, 'install', ...QUIET, tarballs.first)
  writeFileSync(join(newsroom, 'content/articles/formule.md'), FORMULA)
  cpSync(FONT, join(newsroom, 'content/polices/titre.woff2'))
  edit(
    join(newsroom, 'content/site.yml'),
    (text) => `${text}colours:\n  link: "#0a5c8a"\nfonts:\n  title: polices/titre.woff2\n`,
  )
  npm(newsroom, 'run', 'build')
  measures['seconds from an empty folder to the first edition'] = seconds(start)
  measures['megabytes installed'] = megabytes(join(newsroom, 'node_modules'))
  console.log(measures)
  expect(performance.now() - start).toBeLessThan(90_000)
}, 600_000)

it('builds a new newsroom', () => {
  const files = listFiles(join(newsroom, 'out'))
  expect(files).toContain('articles/ecrire-ici/index.html')
  expect(files).toContain('rubriques/port/index.html')
  expect(listFiles(newsroom).filter((path) => /^\.(?:cache|edition)\//.test(path))).not.toEqual([])
  expect(readFileSync(join(newsroom, 'out/index.html'), 'utf8')).toContain('La Gazette de Sète')
  expect(readFileSync(join(newsroom, 'out/articles/formule/index.html'), 'utf8')).toMatch(/<math.*<pre/s)
  expect(readFileSync(join(newsroom, 'out/icone.svg'), 'utf8')).toContain('#0a5c8a')
  const theme = files.find((path) => /^assets\/theme\.\w+\.css$/.test(path)) ?? ''
  expect(readFileSync(join(newsroom, 'out', theme), 'utf8')).toMatch(/"Paper title".*#0a5c8a/s)
  expect(files.filter((path) => /^assets\/titre(?:-others)?\.\w+\.woff2$/.test(path))).toHaveLength(2)
})

it('runs check, and reports an unknown command', () => {
  expect(run(newsroom, 'check')).toContain('articles, aucune erreur')
  expect(run(newsroom, '--version').trim()).toBe(FIRST)
  const { status, stderr } = spawnSync(process.execPath, [commandIn(newsroom), 'chek'], {
    cwd: newsroom,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([1, expect.stringContaining('Écrivez : lire-aussi check')])
})

it('creates an article, and imports a page', () => {
  expect(run(newsroom, 'new', 'Un premier titre')).toContain('un-premier-titre.md')
  const folder = scratch({ 'page.html': PAGE })
  expect(run(newsroom, 'import', join(folder, 'page.html'), '--dry-run')).toContain('1 écrits')
  rmSync(join(newsroom, 'content/articles/un-premier-titre.md'), { force: true })
})

it('explains that a newsroom is missing, and writes nothing', () => {
  const folder = scratch()
  const { status, stderr } = spawnSync(process.execPath, [commandIn(newsroom), 'build'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([1, expect.stringContaining('lire-aussi create mon-journal')])
  expect(listFiles(folder)).toEqual([])
})

it('creates without overwriting a file', () => {
  const before = contentOf(newsroom)
  const words = [commandIn(newsroom), 'create', 'gazette', '--yes']
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: join(newsroom, '..'), encoding: 'utf8' })
  expect([status, stderr]).toEqual([1, expect.stringContaining('gazette contient déjà package.json, content')])
  expect(contentOf(newsroom)).toEqual(before)
})

it.each(['start', 'dev'])('shows the paper with %s', async (command) => {
  const server = spawn(process.execPath, [commandIn(newsroom), command], {
    cwd: newsroom,
    env: { ...process.env, PORT: '0' },
  })
  try {
    const url = await addressIn(server.stdout)
    const page = await (await fetch(`${url}articles/ecrire-ici/`)).text()
    expect(page).toContain('Écrire dans ce journal')
    const [sheet = ''] = /[^"]+\.css/.exec(page) ?? []
    expect((await fetch(new URL(sheet, url))).status).toBe(200)
    expect((await fetch(`${url}nulle-part/`)).status).toBe(404)
    if (command === 'dev') await follows(url)
  } finally {
    server.kill()
    await new Promise((close) => server.once('close', close))
  }
})

it('builds the same bytes as a checkout', () => {
  const demo = join(newsroom, '..', 'demo')
  cpSync('.edition/package/content', join(demo, 'content'), { recursive: true })
  linkPackage(demo)
  run(demo, 'build')
  const checkout = resolve('.edition/package/out')
  expect(listFiles(join(demo, 'out'))).toEqual(listFiles(checkout))
  const different = listFiles(checkout).filter(
    (path) => !readFileSync(join(checkout, path)).equals(readFileSync(join(demo, 'out', path))),
  )
  expect(different).toEqual([])
})

it('upgrades without changing the texts', () => {
  const before = contentOf(newsroom)
  npm(newsroom, 'install', ...QUIET, tarballs.second)
  expect(run(newsroom, 'upgrade-notes')).toContain(
    `De ${FIRST} à ${SECOND}, à faire :\n\n${SECOND}\n- Une chose à faire.`,
  )
  npm(newsroom, 'run', 'build')
  expect(contentOf(newsroom)).toEqual(before)
  expect(run(newsroom, 'upgrade-notes')).toContain('rien à faire')
})

/** « La Gazette de Sète »: name, mark, three colours, menu, a letter, and English for one run. */
const FACE = `
language: en
locale: en-GB
colours: { link: "#0a5c8a", paper: "#fffdf7", mark: "#ffe3c2" }
menu: [ville, port, { Past months: /archive/ }]
newsletter: { The Friday letter: "https://lettre.example/" }
admin: { github: la-vigie/journal }
`

it('shows nothing of ours in the look of a newsroom, in English', async () => {
  const paper = join(newsroom, '..', 'anglais')
  cpSync(join(newsroom, 'content'), join(paper, 'content'), { recursive: true })
  symlinkSync(join(newsroom, 'node_modules'), join(paper, 'node_modules'))
  cpSync('tests/fixtures/gazette/logo.svg', join(paper, 'content/logo.svg'))
  edit(join(paper, 'content/site.yml'), (text) => text.replace(/^(?:language|colours):.*\n(?: {2}.*\n)*/gm, '') + FACE)
  const server = spawn(process.execPath, [commandIn(paper), 'start'], {
    cwd: paper,
    env: { ...process.env, PORT: '0' },
  })
  try {
    const url = await addressIn(server.stdout)
    // The editor names our « Lire aussi » block.
    const texts = listFiles(join(paper, 'out')).filter(
      (path) => !/^redaction\/|\.(?:woff2|avif|webp|jpg|png|ico|bin)$/.test(path),
    )
    const ours = /lire aussi|lireaussi|M4 3h10v1\.1l-2\.6\.5V21\.2/i
    const front = readFileSync(join(paper, 'out/index.html'), 'utf8')
    expect(texts.filter((path) => ours.test(readFileSync(join(paper, 'out', path), 'utf8')))).toEqual([])
    expect(front).toContain('<a href="/archive/">Past months</a>')
    expect(front).toContain('<circle cx="58" cy="10" r="7">')
    await hasEditor(url)
    await readInEnglish(url, { section: 'Port', title: 'Écrire dans ce journal', word: 'chevron' })
  } finally {
    server.kill()
    await new Promise((close) => server.once('close', close))
  }
}, 60_000)

/** Checks that the editor of `admin` loads under its own policy. */
async function hasEditor(url: string): Promise<void> {
  const response = await fetch(`${url}redaction/`)
  expect(response.headers.get('content-security-policy')).toContain('https://api.github.com')
  const loaded = [...(await response.text()).matchAll(/(?:src|href)="([^":]+\.(?:js|json|css))"/g)]
  expect(loaded.length).toBeGreaterThan(0)
  for (const [, address = ''] of [...loaded, ['', 'config.json']])
    expect((await fetch(new URL(address, `${url}redaction/`))).status, address).toBe(200)
}

/** Checks that a saved text appears on its page. */
async function follows(url: string): Promise<void> {
  const file = join(newsroom, 'content/articles/ecrire-ici.md')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('## Du texte simple', '## Du texte tout simple'))
  const shown = async () => (await (await fetch(`${url}articles/ecrire-ici/`)).text()).includes('Du texte tout simple')
  await vi.waitUntil(shown, { timeout: 20_000, interval: 100 })
  writeFileSync(file, text)
}

function packBoth() {
  const folder = scratch()
  npm('.', 'pack', '--pack-destination', folder)
  const first = join(folder, `lire-aussi-${FIRST}.tgz`)
  measures['megabytes packed'] = (readFileSync(first).length / 1e6).toFixed(1)
  execFileSync('tar', ['xzf', first], { cwd: folder })
  const unpacked = join(folder, 'package')
  edit(join(unpacked, 'package.json'), (text) => text.replace(`"version": "${FIRST}"`, `"version": "${SECOND}"`))
  const asked = `## ${SECOND}\n\n### À faire par la rédaction\n- Une chose à faire.\n\n## ${FIRST}`
  edit(join(unpacked, 'CHANGELOG.md'), (text) => text.replace(`## ${FIRST}`, asked))
  edit(join(unpacked, 'dist/code-hash'), (text) => `${text}2`)
  npm(unpacked, 'pack', '--ignore-scripts', '--pack-destination', folder)
  return { first, second: join(folder, `lire-aussi-${SECOND}.tgz`) }
}

/**
 * Installs like pnpm: from the newsroom only the package itself can be resolved, through a link.
 */
function linkPackage(folder: string): void {
  const store = join(folder, 'node_modules/.store')
  mkdirSync(store, { recursive: true })
  cpSync(join(newsroom, 'node_modules'), join(store, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  symlinkSync(join(store, 'node_modules/lire-aussi'), join(folder, 'node_modules/lire-aussi'))
}

function commandIn(folder: string): string {
  return join(folder, 'node_modules/lire-aussi/dist/lire-aussi.mjs')
}

function run(folder: string, ...words: string[]): string {
  return execFileSync(process.execPath, [commandIn(folder), ...words], { cwd: folder, encoding: 'utf8' })
}

function npm(folder: string, ...words: string[]): void {
  execFileSync('npm', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

function contentOf(folder: string): string[] {
  return listFiles(join(folder, 'content')).map((path) => readFileSync(join(folder, 'content', path), 'utf8'))
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found, fail) => {
    let text = ''
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const [, url] = /(http:\/\/\S+)/.exec(text) ?? []
      if (url !== undefined) found(url)
    })
    output.on('close', () => fail(new Error(text)))
  })
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(0)
}

function megabytes(folder: string): string {
  const bytes = listFiles(folder).reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0)
  return (bytes / 1e6).toFixed(0)
}
