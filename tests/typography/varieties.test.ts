import { describe, expect, it } from 'vitest'
import { typesetText } from '../../lib/typography/typeset-text'
import { type Variety, varietyOf } from '../../lib/typography/varieties'
import { visible } from './visible'

const TYPED = 'Il dit : « Oui ? » Non ! Et puis; quoi'

describe('the varieties of French typography', () => {
  it.each<[Variety, string]>([
    ['fr', 'Il dit{A0}: «{A0}Oui{202F}?{A0}» Non{202F}! Et puis{202F}; quoi'],
    ['fr-CA', 'Il dit{A0}: «{A0}Oui?{A0}» Non! Et puis; quoi'],
    ['fr-CH', 'Il dit{202F}: «{202F}Oui{202F}?{202F}» Non{202F}! Et puis{202F}; quoi'],
    ['none', TYPED],
  ])('%s', (variety, expected) => {
    const once = typesetText(TYPED, variety)
    expect(visible(once)).toBe(expected)
    expect(typesetText(once, variety)).toBe(once)
  })

  it.each<[lang: string, paper: string, Variety]>([
    ['fr', 'fr', 'fr'],
    ['fr', 'fr-CA', 'fr-CA'],
    ['fr-FR', 'fr', 'fr'],
    ['fr-CA', 'fr', 'fr-CA'],
    ['fr', 'en', 'fr'],
    ['fr-CH', 'en', 'fr-CH'],
    ['en', 'fr-CA', 'none'],
    ['oc', 'oc', 'none'],
    ['fro', 'fr', 'none'],
  ])('of a text in %s in a paper in %s', (lang, paper, expected) => {
    expect(varietyOf(lang, paper)).toBe(expected)
  })
})
