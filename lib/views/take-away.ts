import { type Address, articleFilePath, epubPath, seriesFilePath } from '../paths'
import type { TakeAway } from './article-view'
import { languageFor, type PageContext, siteOf } from './page-context'

/**
 * The files to take away from the page of an article: the article in one file, its series as a
 * book.
 */
export function takeAwayOfArticle(article: Address, series: Address | undefined, context: PageContext): TakeAway[] {
  const { takeAway = [] } = siteOf(context)
  return [
    ...(takeAway.includes('html') ? fileAt(articleFilePath(article), 'articleFile', context) : []),
    ...(takeAway.includes('epub') && series ? fileAt(epubPath(series), 'seriesBook', context) : []),
  ]
}

/** The files of a series, in the order in which `site.yml` asks for them. */
export function takeAwayOfSeries(series: Address, context: PageContext): TakeAway[] {
  const { takeAway = [] } = siteOf(context)
  return takeAway.flatMap((format) => {
    return format === 'epub'
      ? fileAt(epubPath(series), 'seriesBook', context)
      : fileAt(seriesFilePath(series), 'seriesFile', context)
  })
}

/** Empty if the file was never made: in `npm run dev` before the first build. */
function fileAt(href: Address, is: TakeAway['is'], context: PageContext): TakeAway[] {
  const size = context.read.fact('bytes', href)
  if (size === undefined) return []
  const format = href.slice(href.lastIndexOf('.') + 1).toUpperCase()
  return [{ is, href, about: `${format},\u00a0${languageFor(context).fileSize(size)}` }]
}
