import { describe, expect, it } from 'vitest'
import { breakLines } from '../../lib/cards/break-lines'
import { fitTitle } from '../../lib/cards/fit-title'

/** Every character is half an em wide: only line breaks matter here. */
const half = (text: string) => [...text].length / 2

const cases = [
  {
    name: 'into lines of like widths, rather than full ones and a rest',
    text: 'Midjourney se met à la vidéo',
    count: 2,
    expected: ['Midjourney se', 'met à la vidéo'],
  },
  {
    name: 'before a little word, which belongs with what follows',
    text: 'Spotify, l’audio sans perte, à quoi s’attendre',
    count: 3,
    expected: ['Spotify, l’audio', 'sans perte,', 'à quoi s’attendre'],
  },
  {
    name: 'never at a no-break space',
    text: 'Un contrat de 200\u00a0millions de dollars\u202f?',
    count: 3,
    expected: ['Un contrat', 'de 200\u00a0millions', 'de dollars\u202f?'],
  },
  {
    name: 'inside a compound word only when nothing else will do',
    text: 'Le sous-titrage automatique',
    count: 2,
    expected: ['Le sous-titrage', 'automatique'],
  },
]

describe('breakLines', () => {
  it.each(cases)('breaks $name', ({ text, count, expected }) => {
    expect(breakLines(text, count, 10, half)).toEqual(expected)
  })

  it('returns undefined when no break fits', () => {
    expect(breakLines('Anticonstitutionnellement', 1, 10, half)).toBeUndefined()
    expect(breakLines('Deux mots', 3, 10, half)).toBeUndefined()
  })

  it('cuts a compound word that is too wide for a line', () => {
    expect(breakLines('Franco-britannique-européen', 3, 8, half)).toEqual(['Franco-', 'britannique-', 'européen'])
  })
})

describe('fitTitle', () => {
  /** About the width of Newsreader at its largest. */
  const narrow = (text: string) => [...text].length * 0.44

  const BOX = { width: 640, height: 366 }

  it.each([
    { title: 'Bluetooth', lines: 1 },
    { title: 'Midjourney se met à la vidéo', lines: 2 },
    { title: 'Anthropic coupe les vivres à Windsurf, que courtise OpenAI', lines: 4 },
    {
      title:
        'Avec un contrat de 200\u00a0millions de dollars, OpenAI entre au Pentagone\u202f: ce que disent les textes, et ce qu’ils taisent',
      lines: 5,
    },
  ])('breaks « $title » into $lines lines', ({ title, lines }) => {
    const fitted = fitTitle(title, BOX, narrow)
    expect(fitted.lines).toHaveLength(lines)
    expect(fitted.lines.join(' ')).toBe(title)
    expect(fitted.lines.length * fitted.leading).toBeLessThanOrEqual(BOX.height)
    for (const line of fitted.lines) expect(narrow(line) * fitted.size).toBeLessThanOrEqual(BOX.width)
  })

  it('cuts a title after a word when no size fits', () => {
    const { lines } = fitTitle('Un titre sans fin '.repeat(40), BOX, narrow)
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toMatch(/(Un|titre|sans|fin)…$/)
  })

  it('cuts a word that is wider than a line', () => {
    expect(fitTitle('a'.repeat(200), BOX, narrow).lines).toEqual([expect.stringMatching(/^a{20,}…$/)])
  })
})
