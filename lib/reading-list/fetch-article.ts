import { articleOn } from './article-data'
import { parseSavedArticles, type SavedArticle } from './saved-article'
import { articleHref, slugAt } from './trail'

/**
 * Reads the data of an article from its page. The page at a former address leads to the new one.
 * Undefined if there is no article.
 */
export async function fetchArticle(slug: string, keptAt: string): Promise<SavedArticle | undefined> {
  const page = await fetchPage(articleHref(slug))
  const moved = page?.querySelector('meta[http-equiv=refresh]') && page.querySelector<HTMLAnchorElement>('main a')
  const now = moved ? slugAt(moved.href) : undefined
  const found = now === undefined ? page : await fetchPage(articleHref(now))
  const article = found && articleOn(found, keptAt)
  return parseSavedArticles(JSON.stringify([article]))[0]
}

/**
 * XMLHttpRequest parses a page without running its scripts. `DOMParser` would need a Trusted Types
 * policy, which we do not have.
 */
function fetchPage(address: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.addEventListener('loadend', () => resolve(request.status === 200 ? request.response : undefined))
    request.send()
  })
}
