// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Masthead } from '@/components/masthead'
import { MastheadFront } from '@/components/masthead-front'
import { PageShell } from '@/components/page-shell'
import { languageOf } from '@/lib/language/language'
import { FRAME, FRENCH } from './sketches'

afterEach(cleanup)

describe('navigation', () => {
  it.each([
    ['the page of a section', { address: '/rubriques/pouvoirs/' }, 'page'],
    ['an article of the section', { address: '/articles/a/', section: 'pouvoirs' }, 'true'],
    ['anything else', { address: '/archives/' }, null],
  ])('marks the section on %s', (_name, place, expected) => {
    render(<Masthead language={FRENCH} frame={FRAME} {...place} />)
    expect(screen.getByRole('link', { name: 'Pouvoirs' }).getAttribute('aria-current')).toBe(expected)
  })

  it('shows full names on the front page, short ones on narrow screens', () => {
    render(<MastheadFront language={FRENCH} frame={FRAME} />)
    expect(screen.getByText('Pouvoirs publics').className).toBe('max-lg:hidden')
    expect(screen.getByText('Pouvoirs').className).toBe('lg:hidden')
    expect(screen.getByRole('link', { name: 'Archives' })).toBeTruthy()
  })
})

it('shows the menu, the newsletter and the support link of a newsroom, in its words', () => {
  const language = languageOf({ language: 'en', words: { archives: 'All we wrote' } })
  const site = { ...FRAME.site, newsletter: [{ text: 'The letter', href: 'https://letter.example/' }] }
  const menu = [{ text: 'Shop', href: 'https://shop.example/' }, ...FRAME.menu]
  const { container } = render(<Masthead language={language} frame={{ ...FRAME, site, menu }} address="/" />)
  const names = [...container.querySelectorAll('nav a')].map(({ textContent }) => textContent)
  expect(names).toEqual(['Front page', 'Shop', 'Pouvoirs', 'The letter', 'All we wrote'])
})

it('draws our name, and writes another paper’s as text', () => {
  const { container, rerender } = render(<Masthead language={FRENCH} frame={FRAME} address="/" />)
  expect(container.querySelector('svg.wordmark')).toBeTruthy()
  rerender(<Masthead language={FRENCH} frame={{ ...FRAME, site: { ...FRAME.site, name: 'Le Canard' } }} address="/" />)
  expect(container.querySelector('svg.wordmark')).toBeNull()
  expect(screen.getByText('Le Canard')).toBeTruthy()
})

it('dates the edition, when there is one', () => {
  const { container, rerender } = render(
    <MastheadFront language={FRENCH} frame={FRAME} edition={{ day: '2025-06-19', iso: '2025-06-19' }} />,
  )
  expect(container.querySelector('time')?.textContent).toBe('jeudi 19\u00a0juin 2025')
  rerender(<MastheadFront language={FRENCH} frame={FRAME} />)
  expect(container.querySelector('time')).toBeNull()
})

it('puts the skip link first and its target in the only main', () => {
  render(
    <PageShell language={FRENCH} frame={FRAME} address="/a/">
      <h1>Une page</h1>
    </PageShell>,
  )
  expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`)
})
