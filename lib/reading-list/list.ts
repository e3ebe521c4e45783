import type { SavedArticle } from './saved-article'

/** Operations on a reading list, latest article first. A restored article returns to its place. */

export function without(list: readonly SavedArticle[], slug: string): SavedArticle[] {
  return list.filter((kept) => kept.slug !== slug)
}

export function withArticles(list: readonly SavedArticle[], added: readonly SavedArticle[]): SavedArticle[] {
  const here = new Set(list.map(({ slug }) => slug))
  const all = [...list, ...added.filter(({ slug }) => !here.has(slug))]
  return all.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1))
}

export function withProgress(list: readonly SavedArticle[], slug: string, progress: number): SavedArticle[] {
  return list.map((kept) => (kept.slug === slug ? { ...kept, progress } : kept))
}

/** Passages stay in the order in which they were highlighted. */
export function withPassage(list: readonly SavedArticle[], slug: string, passage: string): SavedArticle[] {
  return list.map((kept) => (kept.slug === slug ? { ...kept, passages: [...(kept.passages ?? []), passage] } : kept))
}

export function withoutPassage(list: readonly SavedArticle[], slug: string, passage: string): SavedArticle[] {
  return list.map((kept) => {
    const { passages = [], ...rest } = kept
    if (kept.slug !== slug) return kept
    const left = passages.filter((each) => each !== passage)
    return left.length > 0 ? { ...rest, passages: left } : rest
  })
}
