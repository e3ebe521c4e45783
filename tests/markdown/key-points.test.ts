import { expect, it } from 'vitest'
import { bodyOf } from './parse'

const POINTS = '> [!essentiel]\n> - Un point.'

it.each([
  [POINTS, []],
  [`${POINTS}\n\nDu texte.\n\n${POINTS}`, [6]],
])('warns about a second block of key points', (body, lines) => {
  const told = bodyOf(body).problems.filter(({ code }) => code === 'repeated-key-points')
  expect(told.map(({ place }) => place.line)).toEqual(lines)
})
