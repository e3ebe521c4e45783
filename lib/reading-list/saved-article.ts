import type { ForeignPart } from '../article/article'
import { isSlug } from '../article/slug'
import { listIn } from './list-in'

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

const LONGEST_TEXT = 1000
export const LONGEST_LIST = 500
export const LONGEST_PASSAGE = 600
export const MOST_PASSAGES = 50

/**
 * Parses stored or imported text, which is not trusted: anything but a list is an empty list. Each
 * article occurs once.
 */
export function parseSavedArticles(text: string | null): SavedArticle[] {
  const articles = new Map<string, SavedArticle>()
  for (const article of listIn(text)) {
    if (articles.size === LONGEST_LIST) break
    if (isSavedArticle(article) && !articles.has(article.slug)) articles.set(article.slug, article)
  }
  return [...articles.values()]
}

/** Parses the articles that a page offers to save, all unread. */
export function parseArticles(text: string | undefined, keptAt: (rank: number) => string): SavedArticle[] {
  const articles = listIn(text ?? null).map((each, rank) =>
    Object.assign(Object(each), { keptAt: keptAt(rank), progress: 0 }),
  )
  return articles.filter(isSavedArticle)
}

function isSavedArticle(value: unknown): value is SavedArticle {
  const {
    slug,
    title,
    foreign = [],
    section,
    hue,
    minutes,
    date,
    keptAt,
    progress,
    passages = [],
  } = Object(value) as Record<string, unknown>
  return (
    [slug, title, section, hue, date, keptAt].every(isText) &&
    [minutes, progress].every((number) => Number.isInteger(number) && Number(number) >= 0) &&
    Number(progress) <= 100 &&
    isSlug(String(slug)) &&
    /^(hue-\d+)?$/.test(String(hue)) &&
    Array.isArray(foreign) &&
    Array.isArray(passages) &&
    passages.length <= MOST_PASSAGES &&
    passages.every((passage) => typeof passage === 'string' && passage.length <= LONGEST_PASSAGE)
  )
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_TEXT
}
