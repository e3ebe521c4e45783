import type { Article, PressDate } from '../article'
import type { Newsroom } from '../content/newsroom'
import { longDate } from '../french/dates'
import type { Problem } from '../problem'
import { placeOf, type Sources, sourcesOf } from './excerpt'
import { isAfter, wallClock } from './order'

type Dated = Pick<Article, 'date' | 'embargo'>

/** When an article appears: the later of its date and its embargo. */
export function releaseOf({ date, embargo = date }: Dated): PressDate {
  return isAfter(embargo, date) ? embargo : date
}

/** `now` is what the clock shows in the paper's time zone, `YYYY-MM-DD HH:MM`. */
export function isHeldBack(article: Dated, now: string): boolean {
  return wallClock(releaseOf(article)) > now
}

/** An article whose time has not come is kept back as drafts are: known, so that links to it can be refused, and never printed. */
export function holdBack(article: Article, now: string): Article {
  if (article.draft || !isHeldBack(article, now)) return article
  return { ...article, draft: true, release: releaseOf(article) }
}

/** What the desk is told of the articles that are held back: a wrong year would hide one without a word. */
export function heldBack(articles: readonly Article[], newsroom: Newsroom): Problem[] {
  const waiting = articles.filter(({ release }) => release !== undefined)
  if (waiting.length === 0) return []
  const sources = sourcesOf(newsroom)
  return waiting.map((article) => waitsUntil(article, sources))
}

function waitsUntil(article: Article, sources: Sources): Problem {
  const release = releaseOf(article)
  return {
    severity: 'warning',
    place: placeOf(sources, article.file, release === article.embargo ? 'embargo:' : 'date:'),
    found: `cet article paraîtra le ${longDate(release)}`,
    expected: 'une date passée est attendue s’il doit paraître dès maintenant',
    rule: 'release',
  }
}
