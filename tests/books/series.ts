import { readFileSync } from 'node:fs'
import type { BookFile } from '../../lib/books/book-file'
import { BOOKS } from '../../lib/build/families-by-step'
import type { PaperFacts } from '../../lib/build/paper-facts'
import { DEFAULT_SITE, type Site } from '../../lib/site'
import type { Facts } from '../../lib/store/facts'
import { newsroom } from '../newsroom'

export const SITE: Site = {
  ...DEFAULT_SITE,
  name: 'La Vigie',
  origin: 'https://vigie.example',
  takeAway: ['epub', 'html'],
}

const EVERY_KIND = 'tests/e2e/every-kind/articles/tous-les-blocs.md'

/**
 * A series of three articles: one with every kind of block, one that links to it, one with content
 * that could break files.
 */
export function series(site: Partial<Site> = {}): Facts<PaperFacts> {
  const [, , body = ''] = readFileSync(EVERY_KIND, 'utf8').split(/^---$/m)
  const inside = { series: 'Les blocs' }
  const facts = newsroom({ site: { ...SITE, ...site } })
    .article('hors-dossier', 'Un texte.')
    .article('in-english', 'A text.', { lang: 'en' })
    .article('un-vieil-article', '## Les mots\n\nVoir [[tous-les-blocs#la-fin]].', { ...inside, date: '2024-03-01' })
    .article('tous-les-blocs', body, {
      ...inside,
      updated: '2025-08-03',
      sources: ['Insee, [bilan](https://www.insee.fr/?a=1&b=2).'],
      corrections: [{ date: '2025-08-02', text: 'Un an, et non deux.' }],
    })
    .article('hostile', HOSTILE, { ...inside, title: '« & " \' ]]> אבג »', date: '2025-07-01', lang: 'ar' })
    .facts()
  facts.refresh(BOOKS)
  return facts
}

const HOSTILE = `\`<img src="/images/a.webp">\` ]]> &nbsp; &copy; &#0; \u0001 مرحبا [lien](https://a.example/?b=c&d=e).

<table><tr><td colspan="2">a<td>b</table>

<details><summary>Plus</summary>Caché.</details>

$$ a < b \\& c $$
`

export function fileOf(facts: Facts<PaperFacts>, address: string): BookFile {
  const file = facts.fact('book', address)
  if (!file) throw new Error(`no ${address}`)
  return file
}
