import type { Article, PublicationDate } from '../article'
import { longDate } from '../french/dates'
import type { Problem } from '../problem'
import { isAfter } from './publication-order'
import { findPlace, type TextOf } from './source-lines'

/** When an article appears: the later of its date and its embargo. */
export function releaseOf({ date, embargo = date }: Pick<Article, 'date' | 'embargo'>): PublicationDate {
  return isAfter(embargo, date) ? embargo : date
}

/** What the desk is told of an article that is held back: a wrong year would hide one without a word. */
export function releaseWarning(article: Pick<Article, 'date' | 'embargo' | 'file'>, textOf: TextOf): Problem {
  const release = releaseOf(article)
  return {
    severity: 'warning',
    code: 'held-back',
    place: findPlace(textOf, article.file, release === article.embargo ? 'embargo:' : 'date:'),
    found: `cet article paraîtra le ${longDate(release)}`,
    expected: 'une date passée est attendue s’il doit paraître dès maintenant',
  }
}
