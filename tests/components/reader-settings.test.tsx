// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ReaderSettings } from '@/components/reader-settings/reader-settings'
import { FRENCH } from './sketches'

afterEach(cleanup)

it.each([
  ['Thème', ['Auto', 'Clair', 'Sombre'], 'Auto'],
  ['Taille du texte', ['Petite', 'Normale', 'Grande', 'Très grande', 'Maximale'], 'Normale'],
  ['Caractère', ['Newsreader', 'Instrument', 'Hyperlisible'], 'Newsreader'],
  ['Largeur de la colonne', ['Étroite', 'Normale', 'Large'], 'Normale'],
  ['Noter ici ce que je lis', ['Non', 'Oui'], 'Non'],
])('%s: %o', (legend, choices, chosen) => {
  render(<ReaderSettings language={FRENCH} site={{}} />)
  const radios = within(screen.getByRole('group', { name: legend, hidden: true })).getAllByRole<HTMLInputElement>(
    'radio',
  )
  expect(radios.map(({ labels }) => labels?.[0]?.textContent?.replace(/^A(?=[A-ZÉ])/, ''))).toEqual(choices)
  expect(radios.filter(({ checked }) => checked).map(({ value }) => value)).toHaveLength(1)
  expect(radios.find(({ checked }) => checked)?.labels?.[0]?.textContent).toContain(chosen)
})

it('is a labelled button that opens the panel after it', () => {
  const { container } = render(<ReaderSettings language={FRENCH} site={{}} />)
  const button = container.querySelector('button')
  expect(button?.getAttribute('popovertarget')).toBe(button?.nextElementSibling?.id)
  expect(button?.lastElementChild?.textContent).toBe('Réglages de lecture')
  expect(button?.firstElementChild?.getAttribute('aria-hidden')).toBe('true')
})

it('uses each value in one setting only, because the style sheet selects by value', () => {
  const { container } = render(<ReaderSettings language={FRENCH} site={{}} />)
  const values = [...container.querySelectorAll('input')]
    .map(({ value }) => value)
    .filter((value) => value !== 'normal')
  expect(new Set(values).size).toBe(values.length)
})
