import type { Article, PressDate } from '../article'
import type { Newsroom } from '../content/newsroom'
import { longDate } from '../french/dates'
import type { Problem } from '../problem'
import { placeOf, sourcesOf } from './excerpt'
import { isAfter } from './order'

/**
 * Articles whose time has not come are kept back as drafts are: known, so that links to them can be refused, and never printed.
 * `now` is told by whoever prints, for the clock of a machine would make another paper each day; without it no embargo ends.
 */
export function keepBack(articles: readonly Article[], now: PressDate | undefined): Article[] {
  return articles.map((article) => {
    const { embargo, ...free } = article
    if (embargo === undefined) return article
    return now && !isAfter(embargo, now) ? free : { ...article, draft: true }
  })
}

/** An embargo that nobody ends would last for ever: what to do about each, when nobody has said what day it is. */
export function openEmbargoes(articles: readonly Article[], newsroom: Newsroom): Problem[] {
  const sources = sourcesOf(newsroom)
  return articles.flatMap(({ embargo, file }): Problem[] => {
    if (embargo === undefined) return []
    const found = `cet article attend le ${longDate(embargo)}`
    const expected = 'la date du jour est attendue de qui imprime, ou que cette ligne soit ôtée'
    const fix = `NOW=${embargo.day}${embargo.time === undefined ? '' : `T${embargo.time}`} npm run build`
    return [{ severity: 'warning', place: placeOf(sources, file, 'embargo:'), found, expected, fix }]
  })
}
