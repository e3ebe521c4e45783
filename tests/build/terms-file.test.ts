import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkPaper } from '../../lib/build/check-paper'
import { settingsFrom } from '../../lib/cli/settings'
import { scratch } from '../scratch'

it.skipIf(process.platform === 'win32').each([
  ['a named pipe', 'not-a-file', (path: string) => execFileSync('mkfifo', [path])],
  ['a symbolic link', 'symbolic-link', (path: string) => symlinkSync('/etc/passwd', path)],
  ['a link to nothing', 'symbolic-link', (path: string) => symlinkSync('/nowhere/terms.json', path)],
])('refuses a table of words that is %s', async (_what, code, make) => {
  const root = scratch({ 'content/articles/a.md': '---\ntitle: La gare\ndate: 2025-06-20\n---\n\nUn paragraphe.\n' })
  make(`${root}/content/.terms.json`)
  const { problems } = await checkPaper(settingsFrom({ NODE_ENV: 'test', SOURCE_DATE_EPOCH: '1780000000' }, root))
  expect(problems.map((problem) => [problem.place.file, problem.code])).toEqual([['content/.terms.json', code]])
})
