// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { SeriesFooter } from '@/components/series-footer'
import { SeriesPage } from '@/components/series-page'
import type { ListingView } from '@/lib/views/list-views'
import { CARD, FRAME, FRENCH } from './sketches'

afterEach(cleanup)

const series = { name: 'Un dossier', href: '/dossiers/d/' as const, position: 1, count: 2 }
const later = { ...CARD, href: '/articles/b/' as const, date: { day: '2025-06-03', iso: '2025-06-03' } }
const view: ListingView = {
  type: 'listing',
  shape: 'series',
  head: { title: 'Un dossier', description: '', address: '/dossiers/d/' },
  breadcrumb: [],
  title: 'Un dossier',
  count: 2,
  cards: [
    { ...CARD, series },
    { ...later, series: { ...series, position: 2 } },
  ],
  mostCited: [],
}

it.each([
  [{}, 'Ce dossier est ouvert\u00a0: la suite s’écrira ici.'],
  [{ closed: true as const }, 'Ce dossier est clos.'],
])('lists a series in order, and shows whether it continues', (more, end) => {
  const { container } = render(<SeriesPage language={FRENCH} view={{ ...view, ...more }} frame={FRAME} />)
  expect(screen.getByText(/du 1/).closest('.meta')?.textContent).toBe(
    'Dossier 2\u00a0articles du 1er\u00a0juin 2025 au 3\u00a0juin 2025',
  )
  expect(screen.getByText(/^2 sur/).closest('.meta')?.textContent).toBe('2\u00a0sur\u00a02 7\u00a0min')
  expect(container.querySelector('.thread-end')?.textContent).toContain(end)
})

it('shows the number of articles in words, and as dots for a short series', () => {
  const points = (count: number) =>
    render(<SeriesFooter language={FRENCH} series={{ ...series, count }} />).container.querySelectorAll('i').length
  expect([points(12), points(60)]).toEqual([12, 0])
})
