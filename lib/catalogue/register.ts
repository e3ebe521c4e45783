import type { Article, Mention } from '../article'
import { compareFrench } from '../french/sort'
import { typesetText } from '../markdown/typography/text'
import { slugify } from '../text/fold'

interface Named {
  id: string
  name: string
}

/**
 * The known bearers of one kind of name: sections, signatures, dossiers or subjects. Names are looked up by the address they
 * would have, so that case, accents and the shape of an apostrophe do not matter.
 */
export interface Register<T extends Named> {
  /** Closed by a file of the newsroom; otherwise made of the names as articles write them. */
  closed: boolean
  all: T[]
  find(name: string): T | undefined
}

/** A registry kept by the newsroom, in its own order: an article may write the id or the name. */
export function closedRegister<T extends Named>(all: T[]): Register<T> {
  const byKey = new Map(all.flatMap((named) => [[slugify(named.name), named] as const, [named.id, named] as const]))
  return { closed: true, all, find: (name) => byKey.get(name) ?? byKey.get(slugify(name)) }
}

/**
 * Names as written, but for their typography, in French order. One id is one bearer, who takes the spelling of the oldest article: `articles` come oldest
 * first. A name without letters nor digits has no address and is left out.
 */
export function openRegister<T extends Named>(
  articles: readonly Article[],
  namesIn: (article: Article) => readonly Mention[],
  make: (named: Named, index: number) => T,
): Register<T> {
  const names = new Map<string, string>()
  const idOf = remembering(slugify)
  for (const { name } of articles.flatMap((article) => namesIn(article))) {
    const id = idOf(name)
    if (id !== '' && !names.has(id)) names.set(id, typesetText(name))
  }
  const sorted = [...names].sort(([a], [b]) => compareFrench(a, b))
  const byId = new Map(sorted.map(([id, name], index) => [id, make({ id, name }, index)]))
  return { closed: false, all: [...byId.values()], find: (name) => byId.get(idOf(name)) }
}

/** A large paper writes the same few hundred names tens of thousands of times. */
function remembering(make: (name: string) => string): (name: string) => string {
  const made = new Map<string, string>()
  return (name) => {
    const known = made.get(name) ?? make(name)
    made.set(name, known)
    return known
  }
}
