import { describe, expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import type { PublicationDate } from '../../lib/article/publication-date'
import { problemsOf as problemsIn } from '../../lib/build/stored-problems'
import { releaseOf } from '../../lib/catalogue/release-date'
import { clockIn, parsePublicationDate } from '../../lib/content/parse-date'
import { anArticle, factsOfArticles, problemsOf, validCatalogue } from './article-builders'

const at = (text: string): PublicationDate => parsePublicationDate(text, 'Europe/Paris') ?? { day: '', iso: '' }

describe('releaseOf', () => {
  it.each([
    ['the date, without an embargo', '2025-06-20', undefined, '2025-06-20'],
    ['an embargo that comes later', '2025-06-20', '2025-06-21', '2025-06-21'],
    ['an hour of the same day', '2025-06-20', '2025-06-20T06:00', '2025-06-20T06:00'],
    ['the date, when the embargo ends before', '2025-06-20T18:00', '2025-06-20', '2025-06-20T18:00'],
    ['the date, when the embargo says the same', '2025-06-20', '2025-06-20T00:00', '2025-06-20'],
  ])('is %s', (_what, date, embargo, expected) => {
    expect(releaseOf({ date: at(date), ...(embargo && { embargo: at(embargo) }) })).toEqual(at(expected))
  })
})

describe('an article appears at its time in the zone of the newsroom', () => {
  it.each([
    ['a day, the minute before its midnight in Paris', 'Europe/Paris', '2025-06-20', '2025-06-19T21:59Z', true],
    ['a day, at its midnight in Paris', 'Europe/Paris', '2025-06-20', '2025-06-19T22:00Z', false],
    ['a day, at that instant in Montréal', 'America/Toronto', '2025-06-20', '2025-06-19T22:00Z', true],
    ['a day, at its midnight in Montréal', 'America/Toronto', '2025-06-20', '2025-06-20T04:00Z', false],
    ['a day, at its midnight in Nouméa', 'Pacific/Noumea', '2025-06-20', '2025-06-19T13:00Z', false],
    ['an hour of winter, the minute before', 'Europe/Paris', '2025-12-20T08:00', '2025-12-20T06:59Z', true],
    ['an hour of winter', 'Europe/Paris', '2025-12-20T08:00', '2025-12-20T07:00Z', false],
    ['an hour of summer', 'Europe/Paris', '2025-06-20T08:00', '2025-06-20T06:00Z', false],
    ['an hour that spring skips, before', 'Europe/Paris', '2025-03-30T02:30', '2025-03-30T00:59Z', true],
    ['an hour that spring skips, as much later', 'Europe/Paris', '2025-03-30T02:30', '2025-03-30T01:30Z', false],
    ['an instant with its offset', 'Europe/Paris', '2025-06-20T08:00Z', '2025-06-20T09:59Z', false],
    ['an instant with its offset, before', 'Europe/Paris', '2025-06-20T10:00Z', '2025-06-20T09:59Z', true],
    ['the 29th of February', 'Europe/Paris', '2028-02-29', '2028-02-28T22:59Z', true],
    ['the first of a year', 'Europe/Paris', '2027-01-01', '2026-12-31T23:00Z', false],
  ])('on %s', (_what, timezone, text, instant, expected) => {
    const date = parsePublicationDate(text, timezone) ?? at('')
    const now = clockIn(timezone, new Date(instant))
    expect(factsOfArticles([{ ...free, date }], { now }).fact('identity', 'free')?.draft).toBe(expected)
  })
})

const EVE = '2025-06-19 23:59'
const free = anArticle({ slug: 'free' })
const waiting = anArticle({ slug: 'waiting', embargo: at('2025-06-20T18:00') })
const known = (article: Article, now: string) => factsOfArticles([article], { now }).fact('identity', article.slug)

describe('an article whose time has not come', () => {
  it('is a draft with a warning about when it will appear', () => {
    expect(known(waiting, EVE)).toMatchObject({ draft: true, release: waiting.embargo })
    for (const come of [known(waiting, '2025-06-20 18:00'), known(free, EVE)]) {
      expect([come?.draft, come?.release]).toEqual([false, undefined])
    }
  })

  it('is only a draft if its header says so', () => {
    const draft = known({ ...waiting, draft: true }, EVE)
    expect([draft?.draft, draft?.release]).toEqual([true, undefined])
  })

  it('is not in the paper', () => {
    expect(validCatalogue([free, waiting], { now: EVE }).order).toEqual(['free'])
  })

  it('gets a warning at the line that decides', () => {
    const [later, typo] = [
      anArticle({ slug: 'later', embargo: at('2027-01-03T08:00') }),
      anArticle({ slug: 'typo', date: '2062-01-01' }),
    ]
    const text = '---\ntitle: X\ndate: 2062-01-01\nembargo: 2027-01-03T08:00\n---\n'
    const articleFiles = [later, typo].map(({ file }) => ({ path: file, text }))
    expect(problemsOf([free, later, typo], { now: EVE, articleFiles })).toMatchInlineSnapshot(`
      "content/articles/later.md:4:1  attention : cet article paraîtra le 3 janvier 2027 à 8 h ; une date passée est attendue s’il doit paraître dès maintenant.
      content/articles/typo.md:3:1  attention : cet article paraîtra le 1er janvier 2062 ; une date passée est attendue s’il doit paraître dès maintenant."
    `)
  })
})

describe('a link to a future article', () => {
  const later = anArticle({ slug: 'later', date: '2025-07-01', cites: ['waiting'] })
  const problems = (...articles: Article[]) =>
    problemsIn(factsOfArticles(articles, { now: EVE }))
      .filter(({ code }) => code !== 'held-back')
      .map(({ severity, place, found }) => `${severity} ${place.file}:${place.line} ${found}`)
      .join('\n')

  it('may be in an article that appears with it', () => {
    expect(problems(anArticle({ slug: 'a', cites: ['waiting'] }), waiting)).toMatchInlineSnapshot(
      `"warning content/articles/a.md:20 à paraître : « Titre de waiting » paraîtra le 20 juin 2025 à 18 h"`,
    )
  })

  it('may be in a draft, and in an article that appears at the same time or later', () => {
    const draft = anArticle({ slug: 'draft', draft: true, cites: ['waiting'] })
    const together = anArticle({ slug: 'together', date: '2025-06-20T18:00', cites: ['waiting'] })
    expect(problems(draft, together, later, waiting)).toBe('')
  })

  it('is held back in an article that appears before it', () => {
    const before = anArticle({ slug: 'a', embargo: at('2025-06-20'), cites: ['later'] })
    expect(problems({ ...later, references: [] }, before)).toMatchInlineSnapshot(
      `"warning content/articles/a.md:20 à paraître : « Titre de later » paraîtra le 1er juillet 2025"`,
    )
  })

  it('is held back for a draft whatever its embargo', () => {
    const draft = anArticle({ slug: 'draft', draft: true, embargo: at('2025-06-20') })
    const linking = anArticle({ slug: 'a', date: '2025-07-01', cites: ['draft'] })
    expect(problems({ ...later, references: [] }, draft, linking)).toMatchInlineSnapshot(
      `"warning content/articles/a.md:20 à paraître : « Titre de draft » est un brouillon"`,
    )
  })
})
