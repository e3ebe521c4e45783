import { searchWords, words } from '../french/words'
import { FRONT, SEARCH } from '../paths'
import { type PageContext, siteOf } from './page-context'
import type { SearchView } from './view'

export function searchView(context: PageContext): SearchView {
  const description = words.feeds.searchIn(siteOf(context).name)
  return {
    type: 'search',
    head: { title: searchWords.title, description, address: SEARCH },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
  }
}
