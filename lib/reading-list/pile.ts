import type { SavedArticle } from './saved-article'

/**
 * Operations on a reading list. The latest article comes first; an article put back returns to its
 * place.
 */

export function without(pile: readonly SavedArticle[], slug: string): SavedArticle[] {
  return pile.filter((kept) => kept.slug !== slug)
}

export function withArticles(pile: readonly SavedArticle[], added: readonly SavedArticle[]): SavedArticle[] {
  const here = new Set(pile.map(({ slug }) => slug))
  const all = [...pile, ...added.filter(({ slug }) => !here.has(slug))]
  return all.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1))
}

export function withProgress(pile: readonly SavedArticle[], slug: string, progress: number): SavedArticle[] {
  return pile.map((kept) => (kept.slug === slug ? { ...kept, progress } : kept))
}
