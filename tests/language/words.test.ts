import { describe, expect, it } from 'vitest'
import { KINDS } from '../../lib/article/article'
import { words } from '../../lib/language/french'
import { languageOf } from '../../lib/language/language'
import { WORD_NAMES } from '../../lib/language/own-words'
import { LANGUAGES } from '../../lib/site'

const { kindLabel } = languageOf({ language: 'fr' })
const sentences = textsIn(words)

describe('the words of the interface', () => {
  it.each([
    ['a straight apostrophe or quote', /['"]/],
    ['three points for an ellipsis', /\.\.\./],
    ['anything but U+00A0 before a colon', /[^\u00a0]:(?= |$)/],
    ['anything but U+202F before a high mark', /[^\u202f][;!?](?= |$)/],
    ['a breakable space inside guillemets', /« | »/],
    ['a capital without its accent', /^(?:A |Etat|Edit)/],
  ])('never contain %s', (_what, fault) => {
    expect(sentences.filter((sentence) => fault.test(sentence))).toEqual([])
  })

  it('agree with numbers', () => {
    expect(words.article.citations(0)).toBe('0\u00a0article renvoie à celui-ci')
    expect(words.article.citations(6)).toBe('6\u00a0articles renvoient à celui-ci')
    expect(words.front.cited(31)).toBe('cité 31\u00a0fois')
  })

  it('name every kind of article, with no label for the ordinary one', () => {
    const { article: _, ...labels } = words.kinds
    expect(KINDS.map(kindLabel)).toEqual(KINDS.map((kind) => ({ ...labels, article: undefined })[kind]))
    expect(KINDS.filter((kind) => !Object.hasOwn(words.kinds, kind))).toEqual([])
    expect(kindLabel('constructor')).toBeUndefined()
  })
})

describe.each(LANGUAGES)('the words of %s', (language) => {
  const { words: own, dictionary } = languageOf({ language })

  it('leave no text empty, and use the placeholders of French', () => {
    const [ours, theirs] = [textsIn(words), textsIn(own)]
    expect(theirs.filter((text) => text.trim() === '')).toEqual([])
    expect(theirs.map(holesIn)).toEqual(ours.map(holesIn))
  })

  it('name twelve months twice, and seven days', () => {
    const { months, monthsOfDays = months, shortMonths, weekdays } = dictionary.dates
    expect([months, monthsOfDays, shortMonths, weekdays].map((names) => new Set(names).size)).toEqual([12, 12, 12, 7])
  })
})

describe('the words of a newsroom', () => {
  it('replace ours, with their values', () => {
    const own = { readAlso: 'À suivre', 'frame.home': 'Revenir à {1}', 'savedArticles.about': '{2} – {1}' }
    const { words: said } = languageOf({ language: 'fr', words: own })
    expect(said.common.readAlso).toBe('À suivre')
    expect(said.frame.home('La Gazette')).toBe('Revenir à La Gazette')
    expect(said.savedArticles.about).toBe('{2} – {1}')
    expect(said.frame.skip).toBe(words.frame.skip)
  })

  it('each have a name, short if no other word ends with it', () => {
    expect(WORD_NAMES).toEqual(
      expect.arrayContaining(['readAlso', 'frame.home', 'plan.title', 'article.reasons.cited']),
    )
    expect(WORD_NAMES).not.toContain('title')
  })
})

describe('dates and numbers', () => {
  const first = { day: '2025-08-01', time: '07:05' }
  it.each([
    ['fr', '1er\u00a0août 2025 à 7\u00a0h\u00a005', '1\u202f200', 'août 2025'],
    ['fr-CA', '1er\u00a0août 2025 à 7\u00a0h\u00a005', '1\u202f200', 'août 2025'],
    ['fr-CH', '1er\u00a0août 2025 à 7\u00a0h\u00a005', '1\u202f200', 'août 2025'],
    ['en', '1\u00a0August 2025 at 7:05', '1,200', 'August 2025'],
    ['oc', '1èr\u00a0d’agost de 2025 a 7\u00a0h\u00a005', '1\u202f200', 'agost de 2025'],
  ] as const)('are in %s', (language, date, number, month) => {
    const { longDate, grouped, monthName } = languageOf({ language })
    expect([longDate(first), grouped(1200), monthName('2025-08')]).toEqual([date, number, month])
  })

  it('take no space before high punctuation in Canada', () => {
    const { notFound } = languageOf({ language: 'fr-CA' }).words
    expect(notFound.text).toContain('d’adresse; s’il')
  })
})

function holesIn(text: string): string[] {
  return [...(text.match(/\{\d\}/g) ?? [])].sort()
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value(1, 2, 3))]
  return Object.values(value as object).flatMap(textsIn)
}
