import { lists } from '../catalogue/facts/lists'
import { groupBy } from '../collections'
import { compareFrench } from '../french/sort'
import { addressOf } from '../page-kinds'
import { type Address, FRONT } from '../paths'
import { unaccented } from '../text/fold'
import type { IndexKind, IndexView, ListKind } from './list-views'
import { languageFor, type PageContext, siteOf } from './page-context'
import { seriesInOrder } from './series'
import type { Link } from './view-parts'

/** A shorter list has no letters: it is easier to read whole. */
const WORTH_LETTERS = 40

/** The index that lists each kind of name. */
export const INDEX_OF = {
  section: 'sections',
  author: 'authors',
  series: 'all-series',
  tag: 'tags',
} as const satisfies Record<ListKind, IndexKind>

export const INDEX_KINDS: readonly IndexKind[] = Object.values(INDEX_OF)

export function indexLink(kind: IndexKind, context: PageContext): Link & { href: Address } {
  return { href: addressOf(kind, {}), text: languageFor(context).words.index.titles[kind] }
}

interface IndexedName {
  id: string
  name: string
}

/** Sections and series are in the order of the newsroom; authors and subjects from A to Z. */
const NAMES: Record<ListKind, (context: PageContext) => IndexedName[]> = {
  section: ({ read }) => read.fact('sectionPages', '') ?? [],
  author: (context) => alphabetical(lists.authors, context),
  series: seriesInOrder,
  tag: (context) => alphabetical(lists.tagIds, context),
}

/** Every section, author, series or subject of the published articles. */
export function indexView(shape: ListKind, context: PageContext): IndexView {
  const kind = INDEX_OF[shape]
  const { words } = languageFor(context)
  const names = NAMES[shape](context).map(({ id, name: text }) => {
    return { href: addressOf(shape, { id }), text, count: context.read.count(lists.articlesNaming(shape, id)) }
  })
  const { href: address, text: title } = indexLink(kind, context)
  return {
    type: 'index',
    kind,
    head: { title, description: words.head[kind](siteOf(context).name, names.length), address },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
    count: names.length,
    groups: shape === 'author' || shape === 'tag' ? underLetters(names) : [{ letter: '', names }],
  }
}

function alphabetical(list: string, { read }: PageContext): IndexedName[] {
  const names = read.list(list).map(({ member: id, value: name = '' }) => ({ id, name }))
  return names.sort((a, b) => compareFrench(a.name, b.name))
}

function underLetters(names: IndexView['groups'][number]['names']): IndexView['groups'] {
  if (names.length < WORTH_LETTERS) return [{ letter: '', names }]
  const groups = [...groupBy(names, ({ text }) => initial(text))]
  return groups
    .map(([letter, ofLetter]) => ({ letter, names: ofLetter }))
    .sort((a, b) => compareFrench(a.letter, b.letter))
}

/** « Économie » → E, « .NET » → N; all digits share one entry. */
function initial(name: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(unaccented(name)) ?? []
  return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase()
}
