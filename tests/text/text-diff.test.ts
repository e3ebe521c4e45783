import { expect, it } from 'vitest'
import { type DiffedParagraph, textDiff, wordDiff } from '../../lib/text/text-diff'
import { randomBelow } from '../random'

/** `le [-noir-] {+blanc+} chat`, and `3` for three paragraphs that stayed. */
function shown(lines: readonly DiffedParagraph[]): string[] {
  const signs = { same: ['', ''], added: ['{', '}'], removed: ['[', ']'] }
  return lines.map((line) =>
    'unchanged' in line
      ? `${line.unchanged}`
      : line.pieces.map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`).join(''),
  )
}

it.each<[string, string[], string[], string[]]>([
  ['nothing', ['a', 'b'], ['a', 'b'], ['2']],
  [
    'a number',
    ['Il a coûté 12\u00a0millions d’euros.'],
    ['Il a coûté 21\u00a0millions d’euros.'],
    ['Il a coûté [12]{21}\u00a0millions d’euros.'],
  ],
  [
    'a word between',
    ['a', 'Le pont est fermé.', 'c'],
    ['a', 'Le vieux pont est fermé.', 'c'],
    ['1', 'Le {vieux }pont est fermé.', '1'],
  ],
  ['spaces alone', ['Un  mot !'], ['Un mot\u202f!'], ['Un mot\u202f!']],
  ['a paragraph that came', ['a', 'c'], ['a', 'Un mot de plus.', 'c'], ['1', '{Un mot de plus.}', '1']],
  ['a paragraph that went', ['a', 'Un mot de trop.'], ['a'], ['1', '[Un mot de trop.]']],
  [
    'another paragraph in the place of one',
    ['La gare ferme lundi.'],
    ['Personne n’a répondu hier soir.'],
    ['[La gare ferme lundi.]', '{Personne n’a répondu hier soir.}'],
  ],
  [
    'one reworded beside one that came',
    ['La gare ferme lundi.'],
    ['Personne n’a répondu.', 'La gare ferme mardi.'],
    ['{Personne n’a répondu.}', 'La gare ferme [lundi]{mardi}.'],
  ],
  ['everything', [], ['a'], ['{a}']],
])('shows %s', (_, before, after, expected) => {
  expect(shown(textDiff(before, after))).toEqual(expected)
})

/** The paragraphs of one version, rebuilt from the diff; unchanged ones come from that version. */
function told(lines: readonly DiffedParagraph[], version: string[], other: 'added' | 'removed'): string[] {
  const found: string[] = []
  for (const line of lines) {
    if ('unchanged' in line) found.push(...version.slice(found.length, found.length + line.unchanged))
    else {
      const pieces = line.pieces.filter(({ kind }) => kind !== other)
      if (pieces.length > 0)
        found.push(
          pieces
            .map(({ text }) => text)
            .join('')
            .trim(),
        )
    }
  }
  return found
}

it('loses no word of either version', () => {
  const random = randomBelow(4)
  const paragraph = () => Array.from({ length: 1 + random(12) }, () => `mot${random(9)}`).join(' ')
  for (let n = 0; n < 200; n += 1) {
    const before = Array.from({ length: random(8) }, paragraph)
    const after = before.flatMap(
      (text) => [[text], [], [paragraph(), text], [text.replace('1', '22')]][random(4)] ?? [],
    )
    const lines = textDiff(before, after)
    expect(told(lines, before, 'added')).toEqual(before)
    expect(told(lines, after, 'removed')).toEqual(after)
  }
})

it('shows a rewritten book entirely, without comparing all pairs of words', () => {
  const book = (name: string) => Array.from({ length: 3000 }, (_, at) => `${name} ${at} `.repeat(40).trim())
  const started = performance.now()
  expect(textDiff(book('un'), book('deux'))).toHaveLength(6000)
  const [one, other] = ['un', 'deux'].map((name) => book(name).slice(0, 200).join(' '))
  expect(wordDiff(one ?? '', other ?? '')).toHaveLength(2)
  expect(performance.now() - started).toBeLessThan(10_000)
})

it('compares a deck with a missing one', () => {
  expect(wordDiff('', 'Un chapô.')).toEqual([{ kind: 'added', text: 'Un chapô.' }])
})
