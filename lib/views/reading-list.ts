import { READING_LIST } from '../paths'
import { languageFor, type PageContext, siteOf } from './page-context'
import type { ReadingListView } from './view'

export function readingListView(context: PageContext): ReadingListView {
  const { words } = languageFor(context)
  const description = words.head.readingList(siteOf(context).name)
  return { type: 'reading-list', head: { title: words.readingList.title, description, address: READING_LIST } }
}
