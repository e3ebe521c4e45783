import { unaccented as fold } from '@/lib/text/fold'
import type { Document } from './document'
import { type Method, ranked } from './measure'

/** Most tags in common, then newest. */
export function sameTag(documents: readonly Document[]): Method {
  const tagsOf = new Map(newestFirst(documents).map(({ slug, tags }) => [slug, new Set(tags.map(fold))]))
  return (path) => {
    const own = [...(tagsOf.get(path) ?? [])]
    return ranked(path, new Map([...tagsOf].map(([slug, tags]) => [slug, own.filter((tag) => tags.has(tag)).length])))
  }
}

export function newest(documents: readonly Document[]): Method {
  const scores = new Map(newestFirst(documents).map(({ slug }) => [slug, 1]))
  return (path) => ranked(path, scores)
}

/** A repeatable random order (Park and Miller's generator). */
export function random(documents: readonly Document[]): Method {
  let state = 20250615
  const next = () => {
    state = (state * 48271) % 2147483647
    return state
  }
  return (path) => ranked(path, new Map(documents.map(({ slug }) => [slug, next()])))
}

function newestFirst(documents: readonly Document[]): Document[] {
  return [...documents].sort((a, b) => b.day.localeCompare(a.day) || a.slug.localeCompare(b.slug))
}
