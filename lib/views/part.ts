import { type ArticleView, MADE_FROM } from './view'

/** What of a page is laid out when somebody asks: most pages have not changed, and nobody does. */
export interface Part<T> {
  /** All that decides it; undefined when that cannot be told. */
  from: unknown
  lay: () => T
}

export type Text = Pick<ArticleView, 'contents' | 'blocks' | 'sources' | 'addresses'>
export type Foot = ArticleView['readAlso']

/** The view of an article, without what it says and whom it recommends. */
export type Announced = Omit<ArticleView, keyof Text | 'readAlso' | typeof MADE_FROM>

/** The view of an article, laid out later where what it is made from can be told. */
export function laidOut(announced: Announced, foot: Part<Foot>, text: Part<Text>): ArticleView {
  if (text.from === undefined) return { ...announced, ...text.lay(), readAlso: foot.lay() }
  const [readAlso, said] = [once(foot.lay), once(text.lay)]
  return {
    ...announced,
    get contents() {
      return said().contents
    },
    get blocks() {
      return said().blocks
    },
    get sources() {
      return said().sources
    },
    get addresses() {
      return said().addresses
    },
    get readAlso() {
      return readAlso()
    },
    [MADE_FROM]: { announced, foot: foot.from, text: text.from },
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
