import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type ConfigData, HtmlValidate } from 'html-validate'
import { describe, expect, inject, it } from 'vitest'
import { PARITY } from '../../lib/cli/work-folders'
import type { Parity } from '../../lib/next/output-types'
import { builtFiles } from './edition'
import { openReader } from './reader'

const OPENAI = '/articles/openai-contrat-200-millions-pentagone/'
/** All documents except files to take away, which have an inline style sheet: see `tests/books`. */
const documents = builtFiles('out').filter((path) => path.endsWith('.html') && !path.startsWith('emporter/'))

const NU = join('node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar')
const hasJava = spawnSync('java', ['-version']).status === 0

describe('built documents', () => {
  it('contain no framework script, and no inline script, style or handler', () => {
    for (const path of documents) {
      const html = readFileSync(join('out', path), 'utf8')
      expect(html, path).not.toMatch(/_next|__next|TURBOPACK/)
      expect(html, path).not.toMatch(/<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))/)
      expect(html, path).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
    }
    expect(builtFiles('out').filter((path) => path.includes('_next'))).toEqual([])
  })

  it('are rendered without Next on every route', () => {
    const checked = Object.entries(JSON.parse(readFileSync(PARITY, 'utf8')) as Parity)
    expect(checked.length).toBeGreaterThan(15)
    expect(checked.filter(([, { isEqual }]) => !isEqual).map(([route]) => route)).toEqual([])
  })

  it('contain nothing of npm run dev', () => {
    for (const path of documents) {
      expect(readFileSync(join('out', path), 'utf8'), path).not.toMatch(
        /_dev\/|"dev-[a-z]+"|class="desk|href="\/redaction\//,
      )
    }
    expect(builtFiles('out').filter((path) => path.startsWith('redaction/'))).toEqual([])
  })

  it('are valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:document', 'html-validate:a11y'], rules: RULES })
    const reports = await Promise.all(documents.map((path) => validator.validateFile(join('out', path))))
    const messages = reports.flatMap(({ results }) =>
      results.flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`),
      ),
    )
    expect(messages).toEqual([])
  })

  it.skipIf(!hasJava)('are valid for the Nu Html Checker, if Java is installed', () => {
    const options = ['-Xss4m', '-jar', NU, '--errors-only', '--skip-non-html', '--format', 'gnu', 'out']
    const { status, stderr } = spawnSync('java', options, { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('weigh at most 22 kB for an article: HTML, CSS and JavaScript after brotli', async () => {
    const { page } = await openReader()
    const sizes = new Map<string, number>()
    page.on('response', async (response) => {
      if (['document', 'stylesheet', 'script'].includes(response.request().resourceType())) {
        sizes.set(response.url(), brotliCompressSync(await response.body()).length)
      }
    })
    await page.goto(OPENAI, { waitUntil: 'networkidle' })
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    expect(total, JSON.stringify([...sizes])).toBeLessThanOrEqual(22_000)
  })

  it('can be downloaded: a file opened from disk requests nothing, and shows its picture', async () => {
    const { page } = await openReader()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const faults: string[] = []
    page.on('console', (message) => faults.push(message.text()))
    const file = pathToFileURL(join('out', 'emporter', OPENAI.replace(/\/$/, '.html'))).href
    await page.goto(file)
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([file])
    expect(faults).toEqual([])
    expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  it('share one style sheet of at most 11 kB, gzipped; lists have a small second one', () => {
    const sizeOf = (href: string) => gzipSync(readFileSync(join('out', href)), { level: 9 }).length
    const [shared = '', ...ofBlocks] = sheetsOf(OPENAI)
    const [first, lists = '', ...more] = sheetsOf('/')
    expect([first, more]).toEqual([shared, []])
    expect(ofBlocks.map((href) => href.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual(['/assets/pull-quote.css'])
    expect(sizeOf(shared)).toBeLessThanOrEqual(11_000)
    expect(sizeOf(lists)).toBeLessThanOrEqual(4_300)
  })

  it('request nothing from another host', async () => {
    const { page } = await openReader()
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).origin))
    for (const address of ['/', OPENAI]) await page.goto(address, { waitUntil: 'networkidle' })
    expect([...hosts]).toEqual([inject('origin')])
  })
})

function sheetsOf(address: string): string[] {
  const html = readFileSync(join('out', address, 'index.html'), 'utf8')
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href)
}

/**
 * Exceptions for React's attribute style and void elements; all other rules of both presets apply.
 */
const RULES: NonNullable<ConfigData['rules']> = {
  'void-style': 'off',
  'doctype-style': 'off',
  'attr-case': 'off',
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  // Reader settings apply at once: the form has no submit button.
  'wcag/h32': 'off',
  'no-redundant-role': 'error',
  'no-inline-style': 'error',
  'no-dup-id': 'error',
  // Integrity protects against other hosts; all our files come from one.
  'require-sri': ['error', { target: 'crossorigin' }],
}
