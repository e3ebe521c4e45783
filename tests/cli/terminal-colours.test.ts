import { expect, it } from 'vitest'
import { paintFor } from '../../lib/cli/terminal-colours'
import { formatProblem } from '../../lib/problem'

const RED = '\u001b[31merreur\u001b[39m'

it.each([
  ['a terminal', true, {}, RED],
  ['a file', false, {}, 'erreur'],
  ['a terminal without colours', true, { TERM: 'dumb' }, 'erreur'],
  ['a reader who refuses them', true, { NO_COLOR: '1' }, 'erreur'],
  ['an empty refusal', true, { NO_COLOR: '' }, RED],
  ['a file that wants them', false, { FORCE_COLOR: '1' }, RED],
  ['a terminal that must not', true, { FORCE_COLOR: '0' }, 'erreur'],
  ['both wishes, of which Node hears the first', false, { FORCE_COLOR: '', NO_COLOR: '1' }, RED],
])('uses colours or not for %s', (_name, isTTY, env, expected) => {
  expect(paintFor({ isTTY }, { NODE_ENV: 'test', ...env })('error', 'erreur')).toBe(expected)
})

it('removes terminal control characters from a coloured message', () => {
  const place = { file: '\u001b[1ma.md', line: 1, column: 1, length: 1 }
  const problem = {
    severity: 'error',
    code: 'stray-sign',
    place,
    found: '\u001b]0;x\u0007',
    expected: '',
    fix: '\u009b',
  } as const
  const text = formatProblem(problem, '\u001b[2J', { paint: paintFor({ isTTY: true }, { NODE_ENV: 'test' }) })
  const own = text.split('\u001b').filter((piece, index) => index > 0 && !/^\[\d\d?m/.test(piece))
  expect([own, text.replaceAll('\u001b', '').match(/[^\P{Cc}\n]/u)]).toEqual([[], null])
})

it('colours each line of a proposal', () => {
  expect(paintFor({ isTTY: true }, { NODE_ENV: 'test' })('fix', 'a\n\nb')).toBe(
    '\u001b[32ma\u001b[39m\n\n\u001b[32mb\u001b[39m',
  )
})
