import { describe, expect, it } from 'vitest'
import { compareCodeUnits } from '../../lib/collections'
import { joinAnd, joinOr } from '../../lib/french/join-lists'
import { nearest } from '../../lib/french/nearest'
import { compareFrench } from '../../lib/french/sort'

describe('lists', () => {
  it.each([
    [joinAnd([]), ''],
    [joinAnd(['a']), 'a'],
    [joinAnd(['a', 'b']), 'a et b'],
    [joinOr(['a', 'b', 'c']), 'a, b ou c'],
  ])('%s', (written, expected) => expect(written).toBe(expected))
})

describe('order', () => {
  it('is that of a French dictionary', () => {
    expect(['10 jours', '9 jours'].sort(compareFrench)).toEqual(['9 jours', '10 jours'])
    expect(['zèbre', 'étude', 'Étage', 'et', 'été', 'œuf', 'ode', 'oser'].sort(compareFrench)).toEqual([
      'et',
      'Étage',
      'été',
      'étude',
      'ode',
      'œuf',
      'oser',
      'zèbre',
    ])
  })

  it('uses code points if French sees no difference', () => {
    expect(compareFrench('e\u0301', 'é')).toBe(compareCodeUnits('e\u0301', 'é'))
  })
})

describe('nearest', () => {
  it.each([
    ['windsurff', ['windsurf', 'spotify'], ['windsurf']],
    ['Pouvoir', ['Culture', 'Pouvoirs', 'pouvoirs'], ['Pouvoirs', 'pouvoirs']],
    ['spotify', ['spotify-audio-sans-perte', 'openai'], ['spotify-audio-sans-perte']],
    ["L'ia et la defense", ['L’IA et la défense'], ['L’IA et la défense']],
    ['ia', ['media', 'ai', 'ib'], ['ib', 'ai']],
    ['tgas', ['tags', 'title'], ['tags']],
    ['cuisine', ['pouvoirs', 'culture'], []],
    ['', ['a', 'b'], []],
    ['aaaa', ['aaab', 'aaac', 'aaad', 'aaae'], ['aaab', 'aaac', 'aaad']],
  ])('%s', (name, known, expected) => expect(nearest(name, known)).toEqual(expected))
})
