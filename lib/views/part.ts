import { hash } from 'node:crypto'
import { type ArticleView, MADE_FROM } from './view'

/** What of a page is laid out when somebody asks: most pages have not changed, and nobody does. */
export interface Part<T> {
  /** Hash of all that decides it; undefined when that cannot be told. */
  from: string | undefined
  lay: () => T
}

export type Text = Pick<ArticleView, 'contents' | 'blocks' | 'sources' | 'addresses'>
export type Foot = ArticleView['readAlso']

/** The view of an article, without what it says and whom it recommends. */
export type Announced = Omit<ArticleView, keyof Text | 'readAlso' | typeof MADE_FROM>

/** A hash of all that decides something. */
export function keyOf(whatDecides: unknown): string {
  return hash('sha256', JSON.stringify(whatDecides), 'base64url')
}

/** The view of an article, laid out later where what it is made from can be told. */
export function laidOut(announced: Announced, foot: Part<Foot>, text: Part<Text>): ArticleView {
  if (text.from === undefined) return { ...announced, ...text.lay(), readAlso: foot.lay() }
  const said = () => lastLaid(text)
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
      return foot.lay()
    },
    [MADE_FROM]: { announced, foot: foot.from, text: text.from },
  }
}

let last: { of: Part<Text>; text: Text } | undefined

/** Several things are asked of a text, one after the other, then of the next: all texts of a large paper would take gigabytes. */
function lastLaid(part: Part<Text>): Text {
  if (last?.of !== part) last = { of: part, text: part.lay() }
  return last.text
}
