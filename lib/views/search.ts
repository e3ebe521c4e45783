import { FRONT, SEARCH } from '../paths'
import { languageFor, type PageContext, siteOf } from './page-context'
import type { SearchView } from './view'

export function searchView(context: PageContext): SearchView {
  const { words } = languageFor(context)
  const description = words.feeds.searchIn(siteOf(context).name)
  return {
    type: 'search',
    head: { title: words.searchPage.title, description, address: SEARCH },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
  }
}
