import type { Article } from '../article/article'
import type { PublicationDate } from '../article/publication-date'
import { longDate } from '../french/dates'
import type { Problem } from '../problem'
import { isAfter } from './publication-order'
import { findPlace, type TextOf } from './source-lines'

/** The instant of publication: the later of the date and the embargo. */
export function releaseOf({ date, embargo = date }: Pick<Article, 'date' | 'embargo'>): PublicationDate {
  return isAfter(embargo, date) ? embargo : date
}

/** Warns that an article is held back: a wrong year would otherwise hide it silently. */
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
