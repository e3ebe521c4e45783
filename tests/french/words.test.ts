import { describe, expect, it } from 'vitest'
import { KINDS } from '../../lib/article'
import { kindLabel, readingListWords, trailWords, words } from '../../lib/french/words'

const sentences = textsIn([words, readingListWords, trailWords])

describe('the words of the interface', () => {
  it.each([
    ['a straight apostrophe or quote', /['"]/],
    ['three points for an ellipsis', /\.\.\./],
    ['anything but U+00A0 before a colon', /[^\u00a0]:(?= |$)/],
    ['anything but U+202F before a high mark', /[^\u202f][;!?](?= |$)/],
    ['a breakable space inside guillemets', /« | »/],
    ['a capital without its accent', /^(?:A |Etat|Edit)/],
  ])('have nowhere %s', (_what, fault) => {
    expect(sentences.filter((sentence) => fault.test(sentence))).toEqual([])
  })

  it('agree with numbers', () => {
    expect(words.article.citations(0)).toBe('0\u00a0article renvoie à celui-ci')
    expect(words.article.citations(6)).toBe('6\u00a0articles renvoient à celui-ci')
    expect(words.front.cited(31)).toBe('cité 31\u00a0fois')
  })

  it('name every kind of article, the ordinary one having no label', () => {
    expect(KINDS.map(kindLabel)).toEqual([undefined, ...Object.values(words.kinds).slice(1)])
    expect(kindLabel('constructor')).toBeUndefined()
  })
})

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value(1, 2, 3))]
  return Object.values(value as object).flatMap(textsIn)
}
