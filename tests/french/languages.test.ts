import { expect, it } from 'vitest'
import { isLanguage, proposeLanguage } from '../../lib/french/languages'

it.each(['en', 'pt-BR', 'zh-Hant-TW', 'frr'])('%s is a language', (tag) => {
  expect(isLanguage(tag)).toBe(true)
})

it.each(['', 'xx', 'EN', 'eng', 'anglais', 'en_US', 'en-'])('« %s » is not a language', (tag) => {
  expect(isLanguage(tag)).toBe(false)
})

it.each([
  ['anglais', 'en'],
  ['Français', 'fr'],
  ['EN', 'en'],
  ['eng', 'en'],
  ['klingon', undefined],
])('for « %s », proposes %s', (written, code) => {
  expect(proposeLanguage(written)).toBe(code)
})
