import type { Article } from '../article'
import { noticeFrom } from '../catalogue/age'
import { wallClock } from '../catalogue/order'
import { clockIn } from '../content/date'
import { newsUntil } from '../feeds/news-sitemap'
import type { Site } from '../site'

const THREE_DAYS = 3 * 24 * 60 * 60 * 1000

/**
 * The next time at which an edition of the same content is another: an article appears, says when it is from, or is no longer news.
 * `YYYY-MM-DD HH:MM` in the paper's time zone, or a day alone, which begins at its midnight; undefined when there is none.
 */
export function nextTurn(articles: readonly Article[], site: Site, now: Date): string | undefined {
  const time = clockIn(site.timezone, now)
  const recent = clockIn(site.timezone, new Date(now.getTime() - THREE_DAYS)).slice(0, 10)
  return articles
    .flatMap((article) => turnsOf(article, site, recent))
    .filter((turn) => turn > time)
    .reduce<string | undefined>((next, turn) => (next === undefined || turn < next ? turn : next), undefined)
}

/** Articles of before the day `recent` are no news any more. */
function turnsOf(article: Article, site: Site, recent: string): string[] {
  if (article.release) return [wallClock(article.release)]
  if (article.draft) return []
  const isRecent = article.date.day >= recent
  return [noticeFrom(article, site) ?? [], isRecent ? clockIn(site.timezone, newsUntil(article.date, site)) : []].flat()
}
