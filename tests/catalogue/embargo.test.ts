import { describe, expect, it } from 'vitest'
import type { Article, PressDate } from '../../lib/article'
import { keepBack, openEmbargoes } from '../../lib/catalogue/embargo'
import { DEFAULT_SITE } from '../../lib/site'
import { anArticle, problemsOf, soundCatalogue } from './sketches'

const on = (day: string): PressDate => ({ day, iso: day })
const free = anArticle({ slug: 'free' })
const waiting = anArticle({
  slug: 'waiting',
  embargo: { day: '2025-06-20', time: '18:00', iso: '2025-06-20T18:00+02:00' },
})

describe('an embargo', () => {
  it.each([
    ['nobody says what day it is', undefined, true],
    ['it is the day before', on('2025-06-19'), true],
    ['it is the day, before the hour', on('2025-06-20'), true],
    ['it is the hour', { day: '2025-06-20', time: '18:00', iso: '' }, false],
    ['it is the day after', on('2025-06-21'), false],
  ])('when %s', (_when, now, kept) => {
    const [article] = keepBack([waiting], now)
    expect([article?.draft, article?.embargo !== undefined]).toEqual([kept, kept])
  })

  it('is nothing to the others', () => expect(keepBack([free], undefined)).toEqual([free]))

  it('keeps its article out of the paper', () => {
    expect(soundCatalogue(keepBack([free, waiting], on('2025-06-19'))).order).toEqual(['free'])
  })

  it('is told when nothing will end it', () => {
    const articles = [{ path: waiting.file, text: '---\ntitle: X\nembargo: 2025-06-20T18:00\n---\n' }]
    expect(openEmbargoes([free, waiting], { site: DEFAULT_SITE, articles, pages: [] })).toMatchInlineSnapshot(`
      [
        {
          "expected": "la date du jour est attendue de qui imprime, ou que cette ligne soit ôtée",
          "fix": "NOW=2025-06-20T18:00 npm run build",
          "found": "cet article attend le 20 juin 2025 à 18 h",
          "place": {
            "column": 1,
            "file": "content/articles/waiting.md",
            "length": 8,
            "line": 3,
          },
          "severity": "warning",
        },
      ]
    `)
  })
})

describe('a link to an article under embargo', () => {
  const later = anArticle({ slug: 'later', embargo: on('2025-07-01'), cites: ['waiting'] })
  const draft = anArticle({ slug: 'draft', draft: true, cites: ['waiting'] })
  const problems = (...articles: Article[]) => problemsOf(keepBack(articles, on('2025-06-01')))

  it('is an error from one that is printed', () => {
    expect(problems(anArticle({ slug: 'a', cites: ['waiting'] }), waiting)).toMatchInlineSnapshot(
      `"content/articles/a.md:20:1  « Titre de waiting » est sous embargo jusqu’au 20 juin 2025 à 18 h ; un article publié est attendu, ou que « embargo » soit ôté de content/articles/waiting.md."`,
    )
  })

  it('may be made by a draft, and by one that waits as long', () => {
    expect(problems(draft, later, waiting)).toBe('')
  })

  it('may not be made by one that will be printed before it', () => {
    expect(
      problems({ ...later, references: [] }, anArticle({ slug: 'a', embargo: on('2025-06-20'), cites: ['later'] })),
    ).toMatchInlineSnapshot(
      `"content/articles/a.md:20:1  « Titre de later » est sous embargo jusqu’au 1er juillet 2025 ; un article publié est attendu, ou que « embargo » soit ôté de content/articles/later.md."`,
    )
  })
})
