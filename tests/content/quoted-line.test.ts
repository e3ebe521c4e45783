import { describe, expect, it } from 'vitest'
import { quotedLine, spacedLine } from '../../lib/content/quoted-line'

const cases = [
  { line: 'title: OpenAI : un contrat', expected: 'title: "OpenAI : un contrat"' },
  { line: "title: 'L'IA arrive'", expected: 'title: "L\'IA arrive"' },
  { line: 'title: "OpenAI', expected: 'title: "OpenAI"' },
  { line: 'title: L\'IA "au travail"', expected: 'title: "L\'IA \\"au travail\\""' },
  { line: 'title: "Non" au budget', expected: 'title: "\\"Non\\" au budget"' },
  { line: "title: 'L'IA' au travail", expected: "title: \"'L'IA' au travail\"" },
  { line: 'title: "Il dit "non" à tous"', expected: 'title: "Il dit \\"non\\" à tous"' },
  { line: 'title: "Oui" et "non"', expected: 'title: "\\"Oui\\" et \\"non\\""' },
  { line: '  caption:  @afp ', expected: '  caption:  "@afp"' },
  { line: '  - *gras*', expected: '  - "*gras*"' },
  { line: 'title: "Oui" dit le maire', expected: 'title: "\\"Oui\\" dit le maire"' },
  { line: 'chapô: "Un" mot', expected: 'chapô: "\\"Un\\" mot"' },
  { line: 'publié le: hier : soir', expected: 'publié le: "hier : soir"' },
  { line: 'pas une clé', expected: undefined },
  { line: 'title:', expected: undefined },
]

describe('a line of YAML with its value between quotes', () => {
  it.each(cases)('$line', ({ line, expected }) => {
    expect(quotedLine(line)).toBe(expected)
  })
})

describe('a line of YAML with « : » and a space after its key', () => {
  it.each([
    ['title:Le port', 'title: Le port'],
    ['date = 2025-06-20', 'date: 2025-06-20'],
    ['title： Le port : un an', 'title: "Le port : un an"'],
    ['title="Le port"', 'title: "Le port"'],
    ['chapô:Le port', 'chapô: Le port'],
    ['Voir https://ex.org', undefined],
    ['title: Le port', undefined],
  ])('%s', (line, expected) => {
    expect(spacedLine(line)).toBe(expected)
  })
})
