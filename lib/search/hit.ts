import type { IndexYear } from './index-format'

/** A matching article: its year, its number there and its score. */
export interface Hit {
  year: IndexYear
  article: number
  score: number
}
