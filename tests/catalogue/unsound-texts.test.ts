import { expect, it } from 'vitest'
import { newsroom } from '../newsroom'

const BODY =
  'Voir [[prot]], [là](/nulle-part/) et [ici](#les-quias).\n\n## Les quais\n\nLire aussi : [[port]], [[port]]'

/** Whatever is wrong with a text, what else is wrong with it. */
const LINKS = ['s’appelle « prot »', '/nulle-part/', '#les-quias', 'deux fois']

const gare = (header: Record<string, unknown>, body = BODY) =>
  newsroom({ sections: [{ id: 'ville', name: 'Ville', short: 'Ville', hue: 40 }] })
    .article('port')
    .article('quai', 'Voir [[gare]].')
    .article('gare', body, header)

it.each([
  ['a date of another shape', { date: '17/06/2025' }, BODY, 'une date AAAA-MM-JJ est attendue'],
  ['no title', { title: '' }, BODY, '« title »'],
  ['an update before its publication', { updated: '2024-01-01' }, BODY, '« updated » vaut'],
  ['an unknown mark', {}, `${BODY}\n\n> [!exergues]\n> Voir.`, '[!exergues]'],
  ['a section that is not there', { section: 'vile', date: 'hier' }, BODY, 'la rubrique « vile »'],
  ['a refused picture', { date: 'hier', image: { src: '../../a.png', alt: '' } }, BODY, '« image.src » vaut'],
])('reports the wrong links of a text with %s in the same run', (_name, header, body, own) => {
  const told = gare(header, body).problems()
  for (const part of [own, ...LINKS]) expect(told).toContain(part)
  // A link to it is no further error.
  expect(told).not.toContain('s’appelle « gare »')
})

it('reports the wrong links of a text whose header is not YAML, and of a page', () => {
  const path = 'content/articles/gare.md'
  const text = `---\ntitle: "La gare\n---\n\n${BODY}\n`
  const told = newsroom({ articles: [{ path, text }] })
    .article('port')
    .page('charte', 'Voir [[prot]].', { title: '' })
    .problems()
  for (const part of ['guillemet', ...LINKS]) expect(told).toContain(part)
  expect(told).toContain('content/pages/charte.md:5:6  erreur : aucun article ne s’appelle « prot »')
})

it('reports each once, and nothing about a text without errors', () => {
  const told = gare({ date: '17/06/2025' }).problems().split('\n')
  expect(told.filter((line) => line.includes('erreur : aucun article ne s’appelle'))).toHaveLength(1)
  expect(gare({}, 'Voir [[port]].').problems()).toBe('')
})

it('accepts a name that only a text with errors has, without a registry', () => {
  const named = { date: 'hier', section: 'Territoires', authors: ['Inès'], series: 'Les quais', tags: ['Rails'] }
  const told = newsroom().article('gare', 'Un quai.', named).problems()
  expect(told.split('\n').filter((line) => line.includes('erreur'))).toHaveLength(1)
})
