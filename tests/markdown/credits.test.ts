import { expect, it } from 'vitest'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'
import { report } from './parse'

const path = 'content/articles/2025/essai.md'
const parsed = (header: string) => {
  const text = `---\ntitle: Un essai\ndate: 2025-06-17\n${header}\n---\n\nUn texte.\n`
  return { text, ...parseArticle({ path, text }, DEFAULT_SITE) }
}

it.each([
  ['sponsored: true', { sponsor: {} }],
  ['sponsored: Ville de Lille', { sponsor: { name: 'Ville de Lille' } }],
  ['sponsored: false', {}],
  ['agency: AFP', { agency: 'AFP' }],
  ['contributors: [{name: Jeanne, role: photo}]', { contributors: [{ name: 'Jeanne', part: 'photo' }] }],
])('reads %s', (header, expected) => {
  const { sponsor, agency, contributors } = parsed(header).value ?? {}
  expect(JSON.parse(JSON.stringify({ sponsor, agency, contributors }))).toEqual(expected)
})

it('lists the roles of contributors', () => {
  const { text, problems } = parsed('contributors: [{name: Jeanne, role: photographe}]')
  expect(report(problems, text)).toMatchInlineSnapshot(`
    "content/articles/2025/essai.md:4:37  erreur : « contributors.1.role » vaut "photographe" ; un rôle est attendu parmi avec, enquête, photo, vidéo, dessin, infographie, traduction, édition.
      4 | contributors: [{name: Jeanne, role: photographe}]
        |                                     ^^^^^^^^^^^
    Écrivez : contributors: [{name: Jeanne, role: photo}]"
  `)
})
