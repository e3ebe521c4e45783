import { lists } from '../catalogue/facts/lists'
import { groupBy } from '../collections'
import { compareFrench } from '../french/sort'
import { words } from '../french/words'
import { FRONT, TAGS, tagPath } from '../paths'
import { unaccented } from '../text/fold'
import { type PageContext, siteOf } from './page-context'
import type { TagsView } from './view'

/** A shorter list is read whole: letters would only cut it up. */
const WORTH_LETTERS = 40

/** Every subject of the published articles, from A to Z. */
export function tagsView(context: PageContext): TagsView {
  const { read } = context
  const tags = read.list(lists.tagIds).map(({ member: id, value: text = '' }) => {
    return { href: tagPath(id), text, count: read.count(lists.articlesNaming('tag', id)) }
  })
  const initialOf = ({ text }: { text: string }) => (tags.length < WORTH_LETTERS ? '' : initial(text))
  const sorted = tags.sort((a, b) => compareFrench(initialOf(a), initialOf(b)) || compareFrench(a.text, b.text))
  return {
    type: 'tags',
    head: { title: words.tags.title, description: words.head.tags(siteOf(context).name, tags.length), address: TAGS },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
    count: tags.length,
    groups: [...groupBy(sorted, initialOf)].map(([letter, ofLetter]) => ({ letter, tags: ofLetter })),
  }
}

/** « Économie » → E, « .NET » → N; the digits stand together. */
function initial(name: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(unaccented(name)) ?? []
  return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase()
}
