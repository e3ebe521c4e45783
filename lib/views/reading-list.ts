import { words } from '../french/words'
import { READING_LIST } from '../paths'
import { type PageContext, siteOf } from './page-context'
import type { ReadingListView } from './view'

export function readingListView(context: PageContext): ReadingListView {
  const description = words.head.readingList(siteOf(context).name)
  return { type: 'reading-list', head: { title: words.readingList.title, description, address: READING_LIST } }
}
