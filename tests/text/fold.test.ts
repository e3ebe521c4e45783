import { describe, expect, it } from 'vitest'
import { fold, slugify } from '../../lib/text/fold'

const folds = [
  { name: 'case, accents and apostrophes', text: "L’État à l'École", expected: 'l etat a l ecole' },
  { name: 'ligatures', text: 'Œuvre, curriculum vitæ', expected: 'oeuvre curriculum vitae' },
  { name: 'every kind of space', text: ' «\u00a0Quoi\u202f?\u00a0»  dit\u2009il\t', expected: 'quoi dit il' },
  { name: 'letters composed or not', text: 'e\u0301te\u0301', expected: 'ete' },
  { name: 'full-width and superscript forms', text: 'Ｎ° １ au XXIᵉ', expected: 'n 1 au xxie' },
  { name: 'dashes and ellipses', text: 'Avant – après… 2021-2025', expected: 'avant apres 2021 2025' },
  { name: 'letters that have no accent to lose', text: 'Søren, straße, Łódź', expected: 'soren strasse lodz' },
  { name: 'other alphabets', text: 'Київ, Αθήνα', expected: 'киів αθηνα' },
  { name: 'nothing at all', text: '!?', expected: '' },
]

const slugs = [
  { name: 'a dossier', text: 'L’IA & la défense', expected: 'l-ia-la-defense' },
  { name: 'languages that differ by a sign', text: 'C++', expected: 'c-plus-plus' },
  { name: 'the other one', text: 'C#', expected: 'c-diese' },
  { name: 'another script', text: '日本', expected: 'u65e5u672c' },
  { name: 'nothing', text: '!?', expected: '' },
  {
    name: 'a sentence too long to be an address',
    text: `${'abcd '.repeat(16)}e`,
    expected: 'abcd-'.repeat(16).slice(0, -1),
  },
]

describe('fold', () => {
  it.each(folds)('$name', ({ text, expected }) => expect(fold(text)).toBe(expected))
  it.each(folds)('changes nothing twice: $name', ({ text }) => expect(fold(fold(text))).toBe(fold(text)))
})

describe('slugify', () => {
  it.each(slugs)('$name', ({ text, expected }) => expect(slugify(text)).toBe(expected))
  it.each(slugs)('changes nothing twice: $name', ({ text }) => expect(slugify(slugify(text))).toBe(slugify(text)))
})
