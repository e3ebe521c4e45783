import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lineReader } from '../../lib/cli/excerpt'

const root = mkdtempSync(join(tmpdir(), 'excerpt-'))
const articles = join(root, 'content', 'articles')
mkdirSync(articles, { recursive: true })
writeFileSync(join(root, 'secret'), 'le mot de passe\n')
writeFileSync(join(articles, 'a.md'), '\uFEFFun\r\ndeux\r')
symlinkSync(join(root, 'secret'), join(articles, 'lien.md'))
symlinkSync('/proc/self/environ', join(articles, 'environ.md'))
const lineOf = lineReader(join(root, 'content'))

it('quotes the lines of an article', () => {
  expect([1, 2, 9].map((line) => lineOf('content/articles/a.md', line))).toEqual(['un', 'deux', undefined])
})

it.each(['lien.md', 'environ.md', 'absent.md', '.'])('quotes nothing of %s', (name) => {
  expect(lineOf(`content/articles/${name}`, 1)).toBeFalsy()
})

it.skipIf(process.platform === 'win32')('does not block on a named pipe', () => {
  execFileSync('mkfifo', [join(articles, 'tube.md')])
  expect(lineOf('content/articles/tube.md', 1)).toBeFalsy()
})
