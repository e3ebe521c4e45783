import { searchWords, words } from '../french/words'
import { FRONT, SEARCH } from '../paths'
import type { Materials } from './materials'
import type { SearchView } from './view'

export function searchView({ catalogue: { months, site } }: Materials): SearchView {
  return {
    type: 'search',
    head: { title: searchWords.title, description: words.feeds.searchIn(site.name), address: SEARCH },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
    years: [...new Set(months.map(({ of }) => of.slice(0, 4)))],
  }
}
