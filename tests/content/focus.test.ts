import { describe, expect, it } from 'vitest'
import { FOCUS, focusOf, proposeFocus } from '../../lib/content/picture-focus'
import { parseArticle } from '../../lib/markdown/article'
import { formatProblem } from '../../lib/problem'
import { DEFAULT_SITE } from '../../lib/site'

describe('a focus', () => {
  it.each([
    ['30% 20%', { x: 30, y: 20 }],
    ['0 % 100 %', { x: 0, y: 100 }],
  ])('« %s » is a point of the picture', (written, point) => {
    expect(FOCUS.test(written)).toBe(true)
    expect(focusOf(written)).toEqual(point)
  })

  it.each([
    ['30, 20', '30% 20%'],
    ['0.3 0,25', '30% 25%'],
    ['haut-droite', '80% 20%'],
    ['En bas', '50% 80%'],
    ['centre', '50% 50%'],
    ['120% 20%', undefined],
    ['visage', undefined],
  ])('« %s » is not, with « %s » proposed', (written, proposal) => {
    expect(FOCUS.test(written)).toBe(false)
    expect(proposeFocus(written)).toBe(proposal)
  })

  it('that cannot be read is reported with its line', () => {
    const text =
      '---\ntitle: A\ndate: 2025-06-20\nimage:\n  src: images/a.jpg\n  alt: Un pont\n  focus: haut droite\n---\nTexte\n'
    const { problems } = parseArticle({ path: 'content/articles/a.md', text }, DEFAULT_SITE)
    expect(
      problems.map((problem) => formatProblem(problem, text.split('\n')[problem.place.line - 1])).join(),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:7:10  erreur : « image.focus » vaut "haut droite" ; deux pourcentages sont attendus, depuis la gauche et depuis le haut.
        7 |   focus: haut droite
          |          ^^^^^^^^^^^
      Écrivez :   focus: 80% 20%"
    `)
  })
})
