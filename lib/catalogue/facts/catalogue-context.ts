import type { SimilarArticle } from '../near/near-index'
import type { TextOf } from '../source-lines'

/** What the rules read besides facts. */
export interface CatalogueContext {
  /** The content folder as messages name it. */
  name: string
  /** Its files, whose lines messages quote. */
  textOf: TextOf
  /** The articles most similar to one by their words, from an index whose hashes are facts. */
  similarTo: SimilarTo
}

export type SimilarTo = (slug: string) => readonly SimilarArticle[]
