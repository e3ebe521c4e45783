import { isSlug } from '../article'

/** An article that a reader keeps, as their browser remembers it. */
export interface SavedArticle {
  slug: string
  title: string
  /** Name of its section and class of its colour; both empty when it has none. */
  section: string
  hue: string
  minutes: number
  /** Of publication, and of the moment it was kept: ISO 8601. */
  date: string
  keptAt: string
  /** Percentage of the text that has been read. */
  progress: number
}

const LONGEST_TEXT = 300
const LONGEST_PILE = 500

/** What a browser or a file holds may have been written by anyone: whatever is not a pile is an empty one. Each article once. */
export function parsePile(text: string | null): SavedArticle[] {
  const pile = listIn(text).filter(isSavedArticle)
  return pile.filter(({ slug }, at) => pile.findIndex((other) => other.slug === slug) === at).slice(0, LONGEST_PILE)
}

function listIn(text: string | null): unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

function isSavedArticle(value: unknown): value is SavedArticle {
  const { slug, title, section, hue, minutes, date, keptAt, progress } = Object(value) as Record<string, unknown>
  return (
    [slug, title, section, hue, date, keptAt].every(isText) &&
    [minutes, progress].every((number) => Number.isInteger(number) && Number(number) >= 0) &&
    Number(progress) <= 100 &&
    isSlug(String(slug)) &&
    /^(hue-\d+)?$/.test(String(hue))
  )
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_TEXT
}
