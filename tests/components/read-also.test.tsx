// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ReadAlso } from '@/components/read-also'
import { FRENCH, LINK } from './sketches'

afterEach(cleanup)

it('lists titles as links, each with section, date and reading time', () => {
  render(
    <ReadAlso
      language={FRENCH}
      links={[LINK, { ...LINK, href: '/articles/c/', title: 'Le troisième', kind: 'article' }]}
      place="text"
    />,
  )
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Un autre titre', '/articles/b/'],
    ['Le troisième', '/articles/c/'],
  ])
  const [first, second] = screen.getAllByRole('listitem')
  expect(first?.textContent).toBe('Un autre titreAnalyse 16\u00a0janv. 2024 6\u00a0min')
  expect(second?.textContent).toBe('Le troisième16\u00a0janv. 2024 6\u00a0min')
})

it('shows that a link leaves the paper, and its site', () => {
  render(
    <ReadAlso
      language={FRENCH}
      links={[{ type: 'external', href: 'https://a.example/x', title: 'Là-bas', host: 'a.example' }]}
      place="text"
    />,
  )
  const item = within(screen.getByRole('listitem'))
  expect(item.getByRole('link').getAttribute('rel')).toBe('external')
  expect(item.getByText('site extérieur, a.example')).toBeTruthy()
})

it('shows the role of the article in the link, and its kind if that differs', () => {
  render(<ReadAlso language={FRENCH} links={[{ ...LINK, role: 'explication', kind: 'explication' }]} place="text" />)
  expect(screen.getByRole('link').textContent).toBe('L’explication\u00a0: Un autre titre')
  expect(screen.getByRole('listitem').textContent).not.toContain('Explication\u00a0·')
})

it('may have another label', () => {
  render(<ReadAlso language={FRENCH} links={[LINK]} place="end" label="Cité par" />)
  expect(screen.getByText('Cité par').className).toBe('readalso-label')
})

it('is labelled by its visible label, and is not a landmark', () => {
  const { container } = render(<ReadAlso language={FRENCH} links={[LINK]} place="margin" />)
  expect(screen.getByText('Lire aussi').tagName).toBe('P')
  expect(container.firstElementChild?.outerHTML).toMatch(/^<div class="readalso readalso-text readalso-margin">/)
})

it('renders nothing when it is empty', () => {
  expect(render(<ReadAlso language={FRENCH} links={[]} place="text" />).container.innerHTML).toBe('')
})
