// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { paintPassages, rangeOf } from '@/lib/reading-list/passage-marks'
import { runningText } from '@/lib/reading-list/running-text'

const text = document.createElement('div')
text.innerHTML = '<p>Un texte <em>avec</em> (des)\n  mots.</p>\n<p>Un autre.</p>'

it.each([
  ['Un texte avec', 'Un texte avec'],
  ['avec (des) mots.', 'avec (des)\n  mots.'],
  ['mots. Un autre', 'mots.\nUn autre'],
  ['Un texte avec (des) mots. Un autre.', 'Un texte avec (des)\n  mots.\nUn autre.'],
])('finds « %s » across elements and lines', (passage, found) => {
  expect(rangeOf(text, passage)?.toString()).toBe(found)
})

it('finds a passage that continues after a note, or in the next block', () => {
  const other = document.createElement('div')
  other.innerHTML =
    '<p>Un fait<button>1</button><span popover>Une note.</span> connu.</p><h2>Titre</h2><ul><li>Un</li><li>Deux</li></ul>'
  for (const passage of ['Un fait connu.', 'connu.\nTitre', 'Titre\nUn\nDeux']) {
    expect(runningText(other).text).toContain(passage)
    expect(rangeOf(other, passage)).toBeDefined()
  }
})

it.each(['absent', '', ' ', 'Un.texte'])('does not find « %s »', (passage) => {
  expect(rangeOf(text, passage)).toBeUndefined()
})

it('does nothing in a browser without highlights', () => {
  expect(() => paintPassages(text, ['Un texte'])).not.toThrow()
})
