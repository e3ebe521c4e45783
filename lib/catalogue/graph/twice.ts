import type { Problem } from '../../problem'
import type { Graph } from './graph'
import { nearDuplicate } from './remarks'

/** Articles that tell the same story in the same words. */
export function nearDuplicates({ entries, nearness, top }: Graph): Problem[] {
  const bySlug = new Map<string, (typeof entries)[number]>(entries.map((entry) => [entry.article.slug, entry]))
  return nearness.duplicates.flatMap(({ slugs, resemblance }) => {
    const [older, newer] = slugs.map((slug) => bySlug.get(slug)?.article)
    return older && newer ? [nearDuplicate(top(newer), older, resemblance)] : []
  })
}
