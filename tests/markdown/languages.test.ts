import { expect, it } from 'vitest'
import { highlightedCode } from '../../lib/markdown/code/highlight'
import { KNOWN_LANGUAGES, languageNamed } from '../../lib/markdown/code/languages'

it('finds the module of every language on its list', () => {
  const missing = KNOWN_LANGUAGES.filter(
    (name) => highlightedCode('a = 1 // b', languageNamed(name) ?? '') === undefined,
  )
  expect(missing).toEqual([])
})

it('keeps every character of the code, and does not highlight code that is too long', () => {
  const code = 'let a = "<b>&amp;" // \u202f'
  const text = (nodes: ReturnType<typeof highlightedCode>): string =>
    (nodes ?? [])
      .map((node) => (node.type === 'element' ? text(node.children) : 'value' in node ? node.value : ''))
      .join('')
  expect(text(highlightedCode(code, 'javascript'))).toBe(code)
  expect(highlightedCode('a\n'.repeat(40_000), 'javascript')).toBeUndefined()
})
