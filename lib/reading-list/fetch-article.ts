import { articleOn } from './article-facts'
import { parseSavedArticles, type SavedArticle } from './saved-article'
import { articleHref, slugAt } from './trail'

/**
 * Reads from its page what is known of an article. At a former address there is a page that leads
 * to the new one. Undefined where there is no article.
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
 * XMLHttpRequest parses a page without running anything of it. `DOMParser` would need a policy of
 * Trusted Types, of which the paper has none.
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
