import type { ForeignPart } from '../article/article'
import { SLUG } from '../article/slug'
import { listIn } from './list-in'
import { type Shape, shaped } from './shape'

/** An article of the reading list, as the browser stores it. */
export interface SavedArticle {
  slug: string
  title: string
  /** The parts of its title in a language other than the paper's. */
  foreign?: ForeignPart[]
  /** The name of its section and the class of its colour; empty without a section. */
  section: string
  hue: string
  minutes: number
  /** The publication date and the time it was saved, in ISO 8601. */
  date: string
  keptAt: string
  /** Percentage read. */
  progress: number
  /** The passages that the reader has highlighted. */
  passages?: string[]
}

export const LONGEST_LIST = 500
export const LONGEST_PASSAGE = 600
export const MOST_PASSAGES = 50
/** Passages of a title in another language. */
export const MOST_PARTS = 20
/** In minutes, a day: the list adds these up. */
const LONGEST_READING = 1440

const TITLE = /^.{0,1000}$/s
/** In ISO 8601, as complete as it is known. */
const MOMENT = /^[-\d.:+TZ]{0,40}$/

const SHAPE: Shape = {
  slug: SLUG,
  title: TITLE,
  foreign: [MOST_PARTS, { start: 1000, end: 1000, lang: /^[a-zA-Z\d-]{2,35}$/ }],
  section: TITLE,
  hue: /^(hue-\d{1,3})?$/,
  minutes: LONGEST_READING,
  date: MOMENT,
  keptAt: MOMENT,
  progress: 100,
  passages: [MOST_PASSAGES, /^.{0,600}$/s],
}

/**
 * Parses stored or imported text, which is not trusted: anything but a list is an empty list. Each
 * article occurs once.
 */
export function parseSavedArticles(text: string | null): SavedArticle[] {
  const articles = new Map<string, SavedArticle>()
  for (const each of listIn(text)) {
    if (articles.size === LONGEST_LIST) break
    const article = shaped<SavedArticle>(each, SHAPE)
    if (article && !articles.has(article.slug)) articles.set(article.slug, article)
  }
  return [...articles.values()]
}

/** Parses the articles that a page offers to save, all unread. */
export function parseArticles(text: string | undefined, keptAt: (rank: number) => string): SavedArticle[] {
  const articles = listIn(text ?? null).map((each, rank) => ({ ...Object(each), keptAt: keptAt(rank), progress: 0 }))
  return parseSavedArticles(JSON.stringify(articles))
}
