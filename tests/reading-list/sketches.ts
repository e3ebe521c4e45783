import type { Reading } from '@/lib/reading-list/readings'
import type { SavedArticle } from '@/lib/reading-list/saved-article'

/** A saved article; a later one has a greater `day`. */
export function aKept(slug: string, day = 1, facts: Partial<SavedArticle> = {}): SavedArticle {
  const keptAt = `2026-01-${String(day).padStart(2, '0')}T08:00:00.000Z`
  return {
    slug,
    title: `Titre de ${slug}`,
    section: 'Culture',
    hue: 'hue-340',
    minutes: 7,
    date: '2025-06-01',
    keptAt,
    progress: 0,
    ...facts,
  }
}

/** A reading of an article, as its page notes it. */
export function aReading(slug: string): Reading {
  return { slug, at: 1, progress: 40, place: '', prints: [] }
}
