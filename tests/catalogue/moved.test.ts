import { describe, expect, it } from 'vitest'
import { TEXTS, VIEWS } from '../../lib/build/families-by-step'
import { readSite } from '../../lib/content/site-file'
import { DEFAULT_SITE, type Site } from '../../lib/site'
import { anyPicture } from '../views/edition'
import { anArticle, aPage, problemsOf, validFacts } from './article-builders'

const articles = [anArticle({ slug: 'a', title: 'La crue', tags: ['Rivière'], authors: ['Léa Morel'] })]
const pages = [aPage('a-propos')]

/** A paper with these lines under `moved:` in `site.yml`. */
function moving(lines: string[]): Site {
  const text = `moved:\n${lines.map((line) => `  ${line}\n`).join('')}`
  const { value, problems } = readSite({ path: 'content/site.yml', text })
  return value ?? expect.fail(JSON.stringify(problems))
}

describe('a former address of a list or a page', () => {
  it('redirects to the current one, with its title', () => {
    const site = moving([
      '/sujets/fleuve/: /sujets/riviere/',
      '/categorie/eau: /sujets/riviere/',
      '"/?cat=4": /articles/a/',
    ])
    const facts = validFacts(articles, { site, pages, pictures: anyPicture() })
    facts.refresh([...VIEWS, ...TEXTS])
    const found = facts.keys('redirect').map(({ key }) => [key, facts.fact('redirect', key)?.page])
    expect(found).toEqual([
      ['/categorie/eau/', expect.stringContaining('<a href="/sujets/riviere/">')],
      ['/sujets/fleuve/', expect.stringContaining('Rivière')],
    ])
  })

  it('keeps a published address valid', () => {
    const place = { file: 'content/.published.json', line: 2, column: 3, length: 1 }
    const published = { home: 'https://journal.fr', texts: [{ address: '/charte/' as const, id: 'urn:uuid:1', place }] }
    expect(problemsOf(articles, { site: DEFAULT_SITE, pages, published })).toContain('erreur : « /charte/ »')
    expect(problemsOf(articles, { site: moving(['/charte/: /a-propos/']), pages, published })).toBe('')
  })

  it('is an error if it is a published address or leads nowhere', () => {
    const site = moving(['/a-propos/: /plan/', '/sujets/fleuve/: /sujets/rivieres/', '/vieux/: /a-propo/'])
    expect(problemsOf(articles, { site, pages })).toMatchInlineSnapshot(`
      "content/site.yml:1:1  erreur : « moved » : rien n’est imprimé à l’adresse « /a-propo/ » ; l’adresse d’une page du journal est attendue, peut-être « /a-propos/ ».
      content/site.yml:1:1  erreur : « moved » : rien n’est imprimé à l’adresse « /sujets/rivieres/ » ; l’adresse d’une page du journal est attendue, peut-être « /sujets/ ».
      content/site.yml:1:1  erreur : « moved » reprend /a-propos/, que le journal imprime ; une adresse qui n’existe plus est attendue."
    `)
  })

  it.each(['ancien-nom: /plan/', '/../x: /plan/', '/x/: plan', '/x/: https://autre.fr/'])(
    'is refused as %s',
    (line) => {
      expect(readSite({ path: 'content/site.yml', text: `moved:\n  ${line}\n` }).problems).toHaveLength(1)
    },
  )
})
