import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { EDITION, PUBLISHED } from '../../lib/build/families-by-step'
import { openPaper, settleCatalogue } from '../../lib/build/open-paper'
import { SOURCES_SCHEMA } from '../../lib/build/source-table'
import { SCHEMA as NEAR } from '../../lib/catalogue/near/schema'
import { settingsFrom } from '../../lib/cli/settings'
import { openDevSite } from '../../lib/dev/dev-site'
import type { DeskArticle, Newsdesk } from '../../lib/dev/newsdesk/newsdesk'
import { newsdeskMarkup } from '../../lib/dev/newsdesk/page'
import { deskQuery, find, searchOf } from '../../lib/dev/newsdesk/query'
import { withMain } from '../../lib/dev/newsdesk/with-main'
import { transactionsOf } from '../../lib/dev/queued-transactions'
import { SCHEMA } from '../../lib/store/schema'
import { Store } from '../../lib/store/store'
import { scratch } from '../scratch'

const text = (title: string, header = '', body = 'Un paragraphe.') =>
  `---\ntitle: ${title}\ndate: 2025-06-17\n${header}---\n\n${body}\n`

let root: string
let store: Store
beforeEach(() => {
  store = new Store(':memory:', [...SCHEMA, ...NEAR, ...SOURCES_SCHEMA])
  root = scratch({
    'content/site.yml': 'name: Essai\norigin: https://exemple.fr\n',
    'content/articles/a.md': text('Titre de a'),
    'content/articles/b.md': text('Titre de b'),
    'package-lock.json': '{}',
  })
})

const settings = () => settingsFrom({ NODE_ENV: 'test' }, root)
const write = (slug: string, content: string) => writeFileSync(join(root, `content/articles/${slug}.md`), content)

async function newsdesk(): Promise<Newsdesk> {
  const site = await openDevSite(settings(), store, transactionsOf(store))
  return (await site.newsdesk()) as Newsdesk
}

/** Derives and acknowledges the facts of an edition, as a build does. */
async function printEdition(): Promise<void> {
  store.begin()
  const paper = await openPaper(settings(), store)
  settleCatalogue(paper)
  paper.facts.refresh(EDITION)
  for (const family of PUBLISHED) paper.facts.acknowledge(family)
  paper.facts.close()
  store.commit()
}

const statesIn = ({ articles, detailsOf }: Newsdesk) =>
  articles.map((article) => `${article.title} : ${detailsOf(article).state.replaceAll('\u00a0', ' ')}`)

describe('the newsdesk', () => {
  it('shows the state of each article, those that need attention first', async () => {
    await printEdition()
    write('b', text('Titre de b', '', 'Un autre paragraphe.'))
    write('c', text('Titre de c', 'draft: true\n'))
    write('d', text('Titre de d', 'embargo: 2999-03-01 06:00\n'))
    write('e', text('Titre de e').replace('2025', '2999'))
    write('f', text('Titre de f').replace('2025', '25'))
    write('g', text('Titre de g').replace('06-17', '06-18'))
    write('h', text('Titre de h', '', '[[nulle-part]]'))
    write('i', 'Sans en-tête.')
    const desk = await newsdesk()
    expect(statesIn(desk)).toEqual([
      'Titre de f : À corriger',
      'Titre de h : À corriger',
      'i : À corriger',
      'Titre de c : Brouillon',
      'Titre de d : Sous embargo jusqu’au 1er mars 2999 à 6 h',
      'Titre de e : Paraîtra le 17 juin 2999',
      'Titre de g : À imprimer',
      'Titre de a : Modifié depuis',
      'Titre de b : Modifié depuis',
    ])
    expect(desk.printing).toMatchObject({ isFirst: false, isComplete: true, added: ['/articles/g/'], removed: [] })
    expect(desk.printing.changed).toContain('/')
  })

  it('shows that an edition is up to date', async () => {
    await printEdition()
    const desk = await newsdesk()
    expect(statesIn(desk)).toEqual(['Titre de a : Imprimé', 'Titre de b : Imprimé'])
    expect(newsdeskMarkup(desk, deskQuery(''))).toContain('Rien à changer : l’édition imprimée est à jour.')
  })

  it('shows problems and upcoming links, with links to the editor', async () => {
    write('a', text('a & b', '', 'Voyez [[plus-tard?]], à 18h30.'))
    const markup = newsdeskMarkup(await newsdesk(), deskQuery(''))
    expect(markup).toContain('<a href="/articles/a/">a &amp; b</a>')
    expect(markup).toContain('<summary class="label">2\u00a0avertissements</summary>')
    expect(markup).toMatch(/Liens qui attendent.*plus-tard/s)
    expect(markup).toContain('content/articles/a.md:6:7">Ouvrir dans VS Code</a>')
    expect(markup).toContain('Rien n’a encore été imprimé')
  })

  it('has an empty list', async () => {
    const desk = { ...(await newsdesk()), articles: [] }
    expect(newsdeskMarkup(desk, deskQuery(''))).toContain('Aucun article : npm run new')
    expect(newsdeskMarkup(desk, deskQuery('?q=%3Cb%3E'))).toContain('Aucun titre ne contient « &lt;b&gt; ».')
  })
})

describe('the query of the newsdesk', () => {
  const many = Array.from({ length: 120 }, (_, index): DeskArticle => {
    return { address: `/articles/n${index}/`, title: `L’été n° ${index}`, state: index < 10 ? 'brouillon' : 'imprime' }
  })

  it.each([
    ['', 120, 50, 1, 3],
    ['?page=3', 120, 20, 3, 3],
    ['?page=99', 120, 20, 3, 3],
    ['?page=-1', 120, 50, 1, 3],
    ['?etat=brouillon', 10, 10, 1, 1],
    ['?etat=inconnu', 120, 50, 1, 3],
    ['?q=ETE+119', 1, 1, 1, 1],
    ['?q=hiver', 0, 0, 1, 1],
  ])('finds with %s', (search, total, rows, page, pages) => {
    const found = find(many, deskQuery(search))
    expect([found.total, found.rows.length, found.page, found.pages]).toEqual([total, rows, page, pages])
  })

  it('is written back into the address', () => {
    expect(['', '?q=a+b&etat=brouillon&page=2'].map((search) => searchOf(deskQuery(search)))).toEqual([
      '',
      '?q=a+b&etat=brouillon&page=2',
    ])
  })
})

describe('withMain', () => {
  it('replaces the title and the content of a page', () => {
    const page = '<title>A</title><main id="contenu" tabindex="-1" class="x"><p>perdu</p></main><footer></footer>'
    expect(withMain(page, 'B & c', '<p>$1</p>')).toBe(
      '<title>B &amp; c</title><main id="contenu" tabindex="-1" class="wrap page"><p>$1</p></main><footer></footer>',
    )
  })
})
