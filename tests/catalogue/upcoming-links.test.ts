import { describe, expect, it } from 'vitest'
import { VIEWS } from '../../lib/build/families-by-step'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'
import { type PaperInMemory, paperOf, type Text } from '../facts'
import { newsroom, type SmallNewsroom } from '../newsroom'
import { anyPicture } from '../views/edition'

const BODY = `Voir [la carte](./marais.md), [[marais]] et [[marais?|plus tard]].

Lire aussi :

- [[marais?]]
- Les oiseaux du marais`

describe('a link to an article that does not exist yet', () => {
  it('is a warning if its author marks it, or if no title resembles it', () => {
    expect(warnings(newsroom().article('a', 'Lire aussi :\n\n- [[marais?]]\n- Les oiseaux'))).toEqual([
      '8 à paraître : aucun article ne s’appelle encore « marais »',
      '9 à paraître : aucun article n’a encore pour titre « Les oiseaux »',
    ])
    expect(warnings(newsroom().article('a', 'Un paragraphe.', { related: ['marais?', '[[delta?]]'] }))).toHaveLength(2)
    expect(warnings(newsroom().page('p', 'Voir [[marais?]].'))).toHaveLength(1)
  })

  it('is an error if it resembles an existing one, with the line to write', () => {
    const paper = newsroom()
      .article('oiseaux', 'Un paragraphe.', { title: 'Comment les oiseaux du delta changent de route au printemps' })
      .article('a', 'Voir [[oiseau]].\n\nLire aussi :\n\n- Pourquoi les oiseaux du delta modifient leur route')
    expect(paper.problems()).toMatchInlineSnapshot(`
      "content/articles/a.md:6:6  erreur : aucun article ne s’appelle « oiseau » ; le nom d’un fichier est attendu, peut-être « oiseaux ».
      Écrivez : Voir [[oiseaux]].
      content/articles/a.md:10:3  erreur : aucun article n’a pour titre « Pourquoi les oiseaux du delta modifient leur route » ; le titre d’un article est attendu, peut-être « Comment les oiseaux du delta changent de route au printemps ».
      Écrivez : - Comment les oiseaux du delta changent de route au printemps"
    `)
  })

  it('is an error if it resembles nothing and is not marked, with the line that marks it', () => {
    const paper = newsroom().article('a', 'Voir [la carte](./marais.md) et [[marais#haut|le haut]].')
    expect(paper.problems().match(/Écrivez : .*/g)).toEqual([
      'Écrivez : Voir [[marais?|la carte]] et [[marais#haut|le haut]].',
      'Écrivez : Voir [la carte](./marais.md) et [[marais?#haut|le haut]].',
    ])
  })

  it('names the nearest article', () => {
    const paper = newsroom().article('marais').article('a', 'Voir [[maraiss?|ici]].')
    expect(paper.problems()).toMatchInlineSnapshot(
      `"content/articles/a.md:6:6  attention : à paraître : aucun article ne s’appelle encore « maraiss » ; le lien sera imprimé quand il y en aura un, à moins que ce ne soit « marais »."`,
    )
  })

  it('gets no warning in a draft, nor once its target exists', () => {
    expect(newsroom().article('a', 'Voir [[marais?]].', { draft: true }).problems()).toBe('')
    expect(newsroom().article('a', 'Voir [[marais?]].').article('marais').problems()).toBe('')
  })
})

describe('a page with links to a draft', () => {
  const draft = text('marais', 'Le marais.', 'title: Les oiseaux du marais\ndraft: true')
  const published = text('marais', 'Le marais.', 'title: Les oiseaux du marais')
  const linking = text('a', BODY, 'title: A')

  it('shows their text without the links, and no list', () => {
    const view = viewOf(paper(draft), 'a')
    expect(view).toContain('Voir la carte, marais et plus tard.')
    expect(view).not.toContain('read-also')
    expect(view).not.toContain('Les oiseaux du marais')
  })

  it('shows the links once the draft is published, as if it had always been', () => {
    const warm = paper(draft)
    viewOf(warm, 'a')
    warm.put(published)
    const cold = viewOf(paper(published), 'a')
    expect(viewOf(warm, 'a')).toBe(cold)
    expect(cold).toContain('/articles/marais/')
    warm.put(draft)
    expect(viewOf(warm, 'a')).toBe(viewOf(paper(draft), 'a'))
  })

  it('shows articles on the same subject instead of a `related` draft', () => {
    const waiting = paper(draft, text('b', 'Voir.', 'title: B\nrelated: [marais]'))
    waiting.settle()
    expect(waiting.facts.fact('links', 'b')?.related).toBeUndefined()
  })

  function paper(...articles: Text<never>[]): PaperInMemory {
    return paperOf({
      settings: { site: DEFAULT_SITE },
      articles: [linking, ...articles],
      pages: [],
      now: '2025-12-31 12:00',
      pictures: anyPicture(),
    })
  }
})

function warnings(paper: SmallNewsroom): string[] {
  return paper
    .problems()
    .split('\n')
    .map((line) => line.replace(/^.*\.md:(\d+):\d+ {2}attention : (.*) ;.*$/, '$1 $2'))
}

function text(slug: string, body: string, front: string): Text<never> {
  const source = { path: `content/articles/${slug}.md`, text: `---\n${front}\ndate: 2025-06-17\n---\n\n${body}\n` }
  return { source, understood: parseArticle(source, DEFAULT_SITE) as never }
}

function viewOf({ facts, settle }: PaperInMemory, slug: string): string {
  settle()
  facts.refresh(VIEWS)
  return JSON.stringify(facts.fact('view', `/articles/${slug}/`))
}
