import { describe, expect, it } from 'vitest'
import { parse, problemsOf } from './parse'

/**
 * A text that would exhaust the stack is a problem like any other. The regular expressions of
 * libraries end the process when the stack is full.
 */
const ABYSSES = {
  quotations: `${'>'.repeat(1000)} x`,
  'lists in lists': Array.from({ length: 150 }, (_, level) => `${' '.repeat(2 * level)}- x`).join('\n'),
  divisions: '<div>'.repeat(5000),
  'bold in bold': 'a <b>'.repeat(5000),
  emphasis: `${'*a _b '.repeat(150)}x${' b_ a*'.repeat(150)}`,
}

describe('a deeply nested text', () => {
  it.each(Object.entries(ABYSSES))('made of %s is an error, or is parsed', (_name, body) => {
    expect(() => parse(body)).not.toThrow()
  })

  it('is an error', () => {
    expect(problemsOf(ABYSSES.quotations).split('\n')[0]).toMatchInlineSnapshot(
      `"content/articles/2025/essai.md:5:1  erreur : des blocs s’ouvrent les uns dans les autres sans fin ; un texte plus simple est attendu."`,
    )
    expect(problemsOf('<div>'.repeat(101)).split('\n')[0]).toMatchInlineSnapshot(
      `"content/articles/2025/essai.md:5:1  erreur : des balises s’ouvrent les unes dans les autres sans fin ; des balises refermées sont attendues."`,
    )
  })

  it('is not a text with unclosed paragraphs', () => {
    expect(problemsOf(`<div>${'<p>a<br><ul><li>b<li>c</ul>'.repeat(300)}</div>`)).toBe('')
  })
})
