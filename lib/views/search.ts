import { searchWords, words } from '../french/words'
import { FRONT, SEARCH } from '../paths'
import type { Materials } from './materials'
import type { SearchView } from './view'

export function searchView({ catalogue: { site } }: Materials): SearchView {
  return {
    type: 'search',
    head: { title: searchWords.title, description: words.feeds.searchIn(site.name), address: SEARCH },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
  }
}
