import { expect, it } from 'vitest'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'

it.each([
  { name: 'an item without a space', header: 'tags:\n-audio', fix: '- audio' },
  { name: 'a list where one value is', header: 'agency: [AFP]', fix: 'agency: AFP' },
  { name: 'a list in quotes where one value is', header: "agency: [ 'AFP' ]", fix: 'agency: AFP' },
])('proposes the line for $name', ({ header, fix }) => {
  const text = `---\ntitle: A\ndate: 2025-06-17\n${header}\n---\n\nUn texte.\n`
  const { problems } = parseArticle({ path: 'content/articles/a.md', text }, DEFAULT_SITE)
  expect(problems.map((problem) => problem.fix)).toEqual([fix])
})

it('keeps the brackets of a sentence', () => {
  const text = '---\ntitle: [Exclusif]\ndate: 2025-06-17\n---\n\nUn texte.\n'
  const { problems } = parseArticle({ path: 'content/articles/a.md', text }, DEFAULT_SITE)
  expect(problems.map(({ fix }) => fix)).toEqual(['title: "[Exclusif]"'])
})
