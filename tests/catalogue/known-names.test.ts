import { expect, it } from 'vitest'
import type { ArticleIndex } from '../../lib/catalogue/article-index'
import type { Identity } from '../../lib/catalogue/facts/catalogue-facts'
import { withKnownNames } from '../../lib/catalogue/known-names'
import type { Problem } from '../../lib/problem'

const PORT = { slug: 'port-de-sete', title: 'Le port' } as Identity

const INDEX: ArticleIndex = {
  bySlug: (slug) => (slug === PORT.slug ? PORT : undefined),
  byAlias: () => undefined,
  byTitle: (title) => (title === 'le port' ? [PORT] : []),
  pageTitle: (name) => (name === 'contact' ? 'Nous écrire' : undefined),
  isUnreadable: (slug) => slug === 'casse',
  isUnreadableTitle: () => false,
  anchorsOf: () => [],
  nearestSlugs: (name) => (name === 'port-de-cete' ? [PORT.slug] : []),
  nearestTitles: () => [],
  textOf: () => '',
}

it.each([
  ['an article that is there', 'port-de-sete', 'Voir [[port-de-sete]].', 'Voir [[port-de-sete]].'],
  ['one with errors', 'casse', 'Voir [[casse]].', 'Voir [[casse]].'],
  ['a title', 'le-port', 'Voir [[le-port#Les quais|là]].', 'Voir [[port-de-sete#Les quais|là]].'],
  ['a slip', 'port-de-cete', 'Voir [là](./port-de-cete.md#a).', 'Voir [là](./port-de-sete.md#a).'],
  ['a slip in HTML', 'port-de-cete', '<a href="./port-de-cete.md">là</a>', '<a href="./port-de-sete.md">là</a>'],
  ['nothing yet', 'mer', 'La mer : [[mer]] et [[mer|elle]].', 'La mer : [[mer?]] et [[mer?|elle]].'],
  ['nothing yet, by a path', 'mer', 'Voir [là](./mer.md#a).', 'Voir [[mer?|là]].'],
  ['nothing yet, in HTML', 'mer', '<a href="./mer.md">là</a>', undefined],
  ['a page', 'contact', 'Voir [là](./contact.md) et [[contact]].', 'Voir [là](/contact/) et [Nous écrire](/contact/).'],
])('a proposal that guesses %s', (_what, guess, fix, expected) => {
  const place = { file: 'content/articles/a.md', line: 5, column: 1, length: 1 }
  const problem: Problem = { severity: 'error', code: 'refused-link', place, found: '', expected: '', fix, guess }
  expect(withKnownNames([problem], () => INDEX).map((known) => known.fix)).toEqual([expected])
})
