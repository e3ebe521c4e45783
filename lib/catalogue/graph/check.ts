import { type Problem, sortProblems } from '../../problem'
import type { Site } from '../../site'
import type { NearnessMemory } from '../likeness'
import type { Survey } from '../survey'
import { deadEnds, orphans } from './alone'
import { oldLinks } from './dated'
import { type Graph, graphOf } from './graph'
import { oneWays } from './one-way'
import { driftedTitles } from './titles'
import { nearDuplicates } from './twice'

const CHECKS: readonly ((graph: Graph) => Problem[])[] = [
  orphans,
  deadEnds,
  oneWays,
  oldLinks,
  driftedTitles,
  nearDuplicates,
]

/**
 * What could be better in the links of a paper. What cannot stay is already among the problems of its survey. While a text cannot be
 * read nobody knows where it leads, and there is enough to mend.
 */
export function checkGraph(survey: Survey, site: Site, memory?: NearnessMemory): Problem[] {
  if (survey.known.unreadable.slugs.size > 0) return []
  const graph = graphOf(survey, site, memory)
  return sortProblems(CHECKS.flatMap((check) => check(graph)))
}
