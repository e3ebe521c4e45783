// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ReadAlso } from '@/components/read-also'
import { FRENCH, LINK } from './sketches'

afterEach(cleanup)

it('lists titles as links, each with what one wants to know before going', () => {
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

it('says when a link leaves the paper, and for where', () => {
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

it('says in the link itself what the article brings, and its kind only when that is something else', () => {
  render(<ReadAlso language={FRENCH} links={[{ ...LINK, role: 'explication', kind: 'explication' }]} place="text" />)
  expect(screen.getByRole('link').textContent).toBe('L’explication\u00a0: Un autre titre')
  expect(screen.getByRole('listitem').textContent).not.toContain('Explication\u00a0·')
})

it('may have another label', () => {
  render(<ReadAlso language={FRENCH} links={[LINK]} place="end" label="Cité par" />)
  expect(screen.getByText('Cité par').className).toBe('readalso-label')
})

it('is named by its visible label and is no landmark', () => {
  const { container } = render(<ReadAlso language={FRENCH} links={[LINK]} place="margin" />)
  expect(screen.getByText('Lire aussi').tagName).toBe('P')
  expect(container.firstElementChild?.outerHTML).toMatch(/^<div class="readalso readalso-text readalso-margin">/)
})

it('leaves nothing behind when it has nothing to say', () => {
  expect(render(<ReadAlso language={FRENCH} links={[]} place="text" />).container.innerHTML).toBe('')
})
