import { withArticles } from './list'
import { parseReadings, type Reading, readReadings, withReading, writeReadings } from './readings'
import { LONGEST_LIST, MOST_PASSAGES, parseSavedArticles, type SavedArticle } from './saved-article'
import { readSavedArticles } from './storage'

/** The key of `<reader-settings>`. */
export const SETTINGS = 'reader-settings'
const SETTINGS_SHAPE = /^[a-z]+=[a-z]+(?:&[a-z]+=[a-z]+){0,9}$/

/** The data that a reader moves to another device: all but the texts, which it can fetch. */
export interface ReaderData {
  articles: SavedArticle[]
  readings: Reading[]
  settings: string
}

export function readerData(): ReaderData {
  return { articles: readSavedArticles(), readings: readReadings(), settings: storedSettings() }
}

/** Parses a file, which is not trusted. The first version of files was only a list of articles. */
export function parseData(text: string | null): ReaderData {
  const articles = parseSavedArticles(text)
  if (articles.length > 0) return { articles, readings: [], settings: '' }
  const { articles: list, readings, settings } = objectIn(text)
  return {
    articles: parseSavedArticles(JSON.stringify(list ?? [])),
    readings: parseReadings(JSON.stringify(readings ?? [])),
    settings: typeof settings === 'string' && SETTINGS_SHAPE.test(settings) ? settings : '',
  }
}

/**
 * Adds imported articles, as far as there is room: none leaves the list for them. Articles already
 * on it get their progress and highlights.
 */
export function addArticles(here: readonly SavedArticle[], added: readonly SavedArticle[]): SavedArticle[] {
  const other = new Map(added.map((article) => [article.slug, article]))
  const merged = here.map((article) => {
    const { progress = 0, passages = [] } = other.get(article.slug) ?? {}
    const both = [...new Set([...(article.passages ?? []), ...passages])].slice(0, MOST_PASSAGES)
    const furthest = { ...article, progress: Math.max(article.progress, progress) }
    return both.length > 0 ? { ...furthest, passages: both } : furthest
  })
  const known = new Set(here.map(({ slug }) => slug))
  const others = added.filter(({ slug }) => !known.has(slug))
  return withArticles(merged, others.slice(0, LONGEST_LIST - here.length))
}

/** Adds the readings that this browser lacks; its own readings win. */
export function addReadings(added: readonly Reading[]): void {
  const here = readReadings()
  const known = new Set(here.map(({ slug }) => slug))
  const others = added.filter(({ slug }) => !known.has(slug))
  writeReadings([...others.reduce<Reading[]>(withReading, []), ...here])
}

/** Adopts the settings of the other device, if the reader has chosen none here. */
export function adoptSettings(settings: string): void {
  if (settings === '' || storedSettings() !== '') return
  try {
    localStorage.setItem(SETTINGS, settings)
    dispatchEvent(new StorageEvent('storage', { key: SETTINGS }))
  } catch {}
}

function storedSettings(): string {
  try {
    return localStorage.getItem(SETTINGS) ?? ''
  } catch {
    return ''
  }
}

function objectIn(text: string | null): Record<string, unknown> {
  try {
    return Object(JSON.parse(text ?? '')) as Record<string, unknown>
  } catch {
    return {}
  }
}
