// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Card } from '@/components/card'
import { CARD, FRENCH, PICTURE } from './sketches'

afterEach(cleanup)

it('links its title to the article and its section to the section', () => {
  render(<Card language={FRENCH} card={CARD} />)
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Un titre')
  expect(screen.getByRole('link', { name: 'Un titre' }).getAttribute('href')).toBe('/articles/a/')
  expect(screen.getByRole('link', { name: 'Pouvoirs publics' }).getAttribute('href')).toBe('/rubriques/pouvoirs/')
})

it('shows author, date and reading time in one line, with « 1er » raised', () => {
  const { container } = render(<Card language={FRENCH} card={CARD} />)
  expect(container.querySelector('.meta')?.textContent).toBe('Ada, Boris et Chloé 1er\u00a0juin 2025 7\u00a0min')
  expect(container.querySelector('time')?.outerHTML).toBe(
    '<time datetime="2025-06-01">1<sup>er</sup>\u00a0juin 2025</time>'.replace('\u00a0', '&nbsp;'),
  )
})

it('shows no dot without an author', () => {
  const { container } = render(<Card language={FRENCH} card={{ ...CARD, byline: [] }} />)
  expect(container.querySelector('.meta')?.textContent).toBe('1er\u00a0juin 2025 7\u00a0min')
})

it('shows its reason instead of the section and the deck', () => {
  render(<Card language={FRENCH} card={CARD} reason="Même dossier" />)
  expect(screen.getByText('Même dossier')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Pouvoirs publics' })).toBeNull()
  expect(screen.queryByText('Un chapô.')).toBeNull()
})

it('offers its picture in every format, with the original’s on <img>, and has the colour of its section', () => {
  const { container } = render(<Card language={FRENCH} card={{ ...CARD, picture: PICTURE }} sizes="50vw" />)
  expect(container.querySelectorAll('source')).toHaveLength(1)
  const image = screen.getByRole('img')
  expect(image.getAttribute('srcset')).toBe('/images/a-600.jpg 600w')
  expect(image.getAttribute('loading')).toBe('lazy')
  expect(container.querySelector('article')?.className).toBe('card hue-25')
})

it('shows the mean colour of its picture until it loads', () => {
  render(<Card language={FRENCH} card={{ ...CARD, picture: PICTURE }} />)
  const { className, dataset } = screen.getByRole('img')
  expect([className, dataset.tone]).toEqual(['hue-105', '3'])
})

it('shows the thumbnail on narrow screens, if there is one', () => {
  const thumb = { ...PICTURE.rendition, sources: [{ type: 'image/avif', srcset: '/images/b-104.avif 104w' }] }
  const { container } = render(
    <Card language={FRENCH} card={{ ...CARD, picture: { ...PICTURE, thumb } }} layout="thumb" />,
  )
  const [first] = container.querySelectorAll('source')
  expect(first?.media).toBe('(max-width: 39.99rem)')
  expect(first?.srcset).toBe('/images/b-104.avif 104w')
})

it('shows a decorative drawing without a picture', () => {
  const { container } = render(<Card language={FRENCH} card={{ ...CARD, cover: '/images/couvertures/a.svg' }} />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(container.querySelector('img')?.getAttribute('alt')).toBe('')
  expect(container.querySelector('img')?.getAttribute('src')).toBe('/images/couvertures/a.svg')
})

it('shows three authors at most, or two and the number of the others', () => {
  const byline = ['Ada', 'Boris', 'Chloé', 'Denis', 'Ève']
  const { container } = render(<Card language={FRENCH} card={{ ...CARD, byline }} />)
  expect(container.querySelector('.meta > span')?.textContent).toBe('Ada, Boris et 3\u00a0autres')
})

it('cuts a very long title or deck', () => {
  const clamped = (title: string, deck: string) => {
    const { container } = render(<Card language={FRENCH} card={{ ...CARD, title, deck }} />)
    return [...container.querySelectorAll('a > .clamped, p.clamped')].map(({ textContent }) => textContent?.length)
  }
  expect(clamped('a'.repeat(120), 'b'.repeat(250))).toEqual([])
  expect(clamped('a '.repeat(300), 'b '.repeat(300))).toEqual([600, 600])
})
