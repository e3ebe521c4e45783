import { expect, it } from 'vitest'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'
import { report } from './parse'

const path = 'content/articles/2025/essai.md'
const withSources = (sources: string) => {
  const text = `---\ntitle: Un essai\ndate: 2025-06-17\nsources:${sources}\n---\n`
  return { text, ...parseArticle({ path, text }, DEFAULT_SITE) }
}

it.each([
  ['a line', ' "L\'Insee, 5 % en 2024 !"', ['L’Insee, 5\u00a0% en 2024\u202f!']],
  ['a link', '\n  - "Insee, [bilan](https://insee.fr/a)."', ['Insee, <a href="https://insee.fr/a">bilan</a>.']],
  ['an address', '\n  - https://insee.fr/a', ['<a href="https://insee.fr/a">https://insee.fr/a</a>']],
  ['an article', '\n  - "[[autre]], 2024"', ['<a href="article:autre"></a>, 2024']],
  ['what looks like a list', '\n  - "2024. Rapport"', ['2024. Rapport']],
  ['raw HTML', '\n  - "<b onclick=x>Insee</b><script>x</script>"', ['<b>Insee</b>']],
])('a source is %s', (_, written, expected) => {
  expect(withSources(written).value?.sources).toEqual(expected)
})

it('reports errors at their place', () => {
  const { text, problems } = withSources('\n  - titre: x\n  - "[x](javascript:x)"')
  expect(report(problems, text)).toMatchInlineSnapshot(`
    "content/articles/2025/essai.md:5:5  erreur : « sources.1 » est une suite de lignes ; une ligne entre guillemets est attendue, avec [ses liens](https://…) s’il y en a.
      5 |   - titre: x
        |     ^^^^^^^^
    content/articles/2025/essai.md:1:1  attention : il n’y a pas de texte sous cet en-tête ; un paragraphe au moins est attendu.
      1 | ---
        | ^^^"
  `)
  expect(report(withSources('\n  - "[x](javascript:x)"').problems, text)).toMatchInlineSnapshot(`
    "content/articles/2025/essai.md:1:1  attention : il n’y a pas de texte sous cet en-tête ; un paragraphe au moins est attendu.
      1 | ---
        | ^^^
    content/articles/2025/essai.md:5:5  erreur : le lien « javascript:x » n’est pas repris ; un article (./nom.md), une page (/a-propos/), une ancre (#partie) ou une adresse https:, http:, mailto: ou tel: est attendu.
      5 |   - titre: x
        |     ^^^^^^^^"
  `)
})

it('cites the articles that it names', () => {
  const { value } = withSources('\n  - "Insee"\n  - "[[autre]]"')
  expect(value?.references).toMatchObject([{ slug: 'autre', place: { line: 6, column: 5 } }])
})
