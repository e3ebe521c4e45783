// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { AgeNotice } from '@/components/age-notice'
import { Corrections } from '@/components/corrections'
import { Recommendations } from '@/components/recommendations'
import { DEFAULT_SITE } from '@/lib/site'
import type { ArticleView } from '@/lib/views/article-view'
import type { RecommendedCard } from '@/lib/views/view-parts'
import { CARD, FRENCH, LINK } from './sketches'

type Old = NonNullable<ArticleView['old']>

afterEach(cleanup)

describe('the notice of age', () => {
  it.each([
    [{ of: '2021-06' }, 'Cet article est de juin 2021.'],
    [{ of: '2019-08' }, 'Cet article est d’août 2019.'],
    [{ of: '2020-10' }, 'Cet article est d’octobre 2020.'],
    [{ of: '2021-06', updated: true }, 'Cet article a été mis à jour pour la dernière fois en juin 2021.'],
  ] satisfies [Old, string][])('for %o is « %s »', (old, expected) => {
    expect(render(<AgeNotice language={FRENCH} old={old} />).container.textContent).toBe(expected)
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('links to the articles that followed', () => {
    render(<AgeNotice language={FRENCH} old={{ of: '2021-06', followUp: LINK }} />)
    expect(screen.getByText('Depuis cet article')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Un autre titre' }).getAttribute('href')).toBe('/articles/b/')
  })
})

describe('corrections', () => {
  it('are dated sentences under their own heading', () => {
    render(
      <Corrections
        language={FRENCH}
        corrections={[{ date: { day: '2025-06-01', iso: '2025-06-01' }, text: 'Le prix était faux.' }]}
      />,
    )
    expect(screen.getByRole('region', { name: 'Corrections' })).toBeTruthy()
    expect(screen.getByRole('listitem').textContent).toBe('1er\u00a0juin 2025\u00a0: Le prix était faux.')
  })

  it('render nothing when there is none', () => {
    expect(render(<Corrections language={FRENCH} corrections={undefined} />).container.innerHTML).toBe('')
  })
})

describe('the closing list', () => {
  const foot = (rest: Partial<RecommendedCard>): RecommendedCard => ({
    ...CARD,
    kind: 'enquête',
    reason: 'chosen',
    ...rest,
  })

  it('shows the reason, role, section, date and reading time of each article', () => {
    const series = { name: 'S', href: '/dossiers/s/' as const, position: 2, count: 5 }
    const articles = [foot({ role: 'contexte', corrected: true, series })]
    const { container } = render(<Recommendations language={FRENCH} articles={articles} site={DEFAULT_SITE} />)
    expect(container.querySelector('.reason')?.textContent).toBe('Le contexte\u00a0·\u00a0Choisi par la rédaction')
    expect(container.querySelector('.meta')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Pouvoirs publics 1er juin 2025 7 min Enquête dossier, 2 sur 5 corrigé',
    )
  })

  it.each([
    ['chosen', 'Choisi par la rédaction'],
    ['cited', 'Cité dans l’article'],
    ['series', 'Même dossier'],
    ['cites', 'Cite cet article'],
    ['subject', 'Sur le même sujet'],
    ['before', 'Paru juste avant'],
    ['after', 'Paru juste après'],
  ] as const)('shows « %s » as « %s »', (reason, expected) => {
    const { container } = render(
      <Recommendations language={FRENCH} articles={[foot({ reason })]} site={DEFAULT_SITE} />,
    )
    expect(container.querySelector('.reason')?.textContent).toBe(expected)
  })
})
