// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Blocks } from '@/components/blocks'
import { PrintedAddresses } from '@/components/printed-addresses'
import { Sources } from '@/components/sources'
import { FRAME, FRENCH, PICTURE } from './sketches'

afterEach(cleanup)

it('hides a pull quote from screen readers, which have read its words', () => {
  const { container } = render(
    <Blocks language={FRENCH} blocks={[{ type: 'pull-quote', text: 'Un contrat se contrôle', by: 'Une juriste' }]} />,
  )
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true')
  expect(container.textContent).toBe('Un contrat se contrôleUne juriste')
})

describe('sources', () => {
  it('are lines under their own heading', () => {
    render(<Sources language={FRENCH} sources={['Insee, <a href="https://insee.fr/">bilan</a>']} />)
    expect(screen.getByRole('region', { name: 'Sources' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'bilan' })).toBeTruthy()
  })

  it('render nothing when there is none', () => {
    expect(render(<Sources language={FRENCH} sources={undefined} />).container.innerHTML).toBe('')
  })
})

it('prints the addresses of links, absolute for those of the paper', () => {
  const addresses = ['/articles/b/', 'https://insee.fr/a']
  const { container } = render(
    <PrintedAddresses language={FRENCH} addresses={addresses} site={{ ...FRAME.site, basePath: '/essai' }} />,
  )
  expect(container.querySelector('[hidden]')).toBeTruthy()
  const shown = [...container.querySelectorAll('li')].map(({ textContent }) => textContent)
  expect(shown).toEqual([`${FRAME.site.origin.replace('https://', '')}/essai/articles/b/`, 'insee.fr/a'])
})

it('keeps the links and the emphasis of a caption', () => {
  const picture = {
    ...PICTURE,
    captionHtml: 'Le pont, à <em>l’aube</em>',
    creditHtml: '<a href="https://a.fr/">Atelier</a>',
  }
  const { container } = render(<Blocks language={FRENCH} blocks={[{ type: 'figure', picture }]} />)
  expect(container.querySelector('figcaption')?.textContent).toBe('Le pont, à l’aube. Atelier.')
  expect(screen.getByRole('link', { name: 'Atelier' })).toBeTruthy()
})
