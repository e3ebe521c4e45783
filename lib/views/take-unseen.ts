import type { Slug } from '../article/slug'

/** Takes the first `count` slugs that are not in `seen`, and adds them to it. */
export function takeUnseen(slugs: readonly Slug[], count: number, seen: Set<Slug>): Slug[] {
  const taken: Slug[] = []
  for (const slug of slugs) {
    if (taken.length === count) break
    if (seen.has(slug)) continue
    seen.add(slug)
    taken.push(slug)
  }
  return taken
}
