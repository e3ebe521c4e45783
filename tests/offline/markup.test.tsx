import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { AgeNotice } from '@/components/age-notice'
import { Card } from '@/components/card'
import { Corrections } from '@/components/corrections'
import { ReadAlso } from '@/components/read-also'
import { Recommendations } from '@/components/recommendations'
import { Sequels } from '@/components/sequels'
import { readAlsoOf } from '@/lib/offline/page-files'
import { DEFAULT_SITE } from '@/lib/site'
import { CARD, FRENCH, LINK } from '../components/sketches'

const date = CARD.date
const parts = {
  recommendations: <Recommendations articles={[{ ...CARD, reason: 'series' }]} site={DEFAULT_SITE} language={FRENCH} />,
  readAlso: <ReadAlso links={[LINK]} place="text" language={FRENCH} />,
  ageNotice: <AgeNotice old={{ of: '2021-06' }} language={FRENCH} />,
  sequels: <Sequels sequels={[{ href: '/articles/b/', title: 'b', date }]} language={FRENCH} />,
  corrections: <Corrections corrections={[{ date, text: 'Un chiffre.' }]} language={FRENCH} />,
  card: <Card card={CARD} language={FRENCH} />,
}

/** Selectors in scripts must match the markup: otherwise nobody would notice a renamed class. */
it.each([
  ['recommendations', /class="recommendations-cards"><li>/],
  ['recommendations', /<section class="[^"]*\brelated\b/],
  ['readAlso', /<div class="readalso/],
  ['ageNotice', /class="age-notice"/],
  ['sequels', /<ul class="sequels/],
  ['corrections', /<section aria-labelledby="corrections".*<li>/],
  ['card', /class="title[^"]*"><a /],
  ['card', /class="meta dots"/],
] as const)('%s has %s', (name, markup) => {
  expect(renderToStaticMarkup(parts[name])).toMatch(markup)
})

it.each([
  ['recommendations', CARD.href],
  ['readAlso', LINK.href],
] as const)('finds the articles of %s', (name, href) => {
  expect(readAlsoOf(renderToStaticMarkup(parts[name]), '/')).toEqual([href])
})
