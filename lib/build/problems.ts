import { lists } from '../catalogue/facts/lists'
import { parseProblems } from '../catalogue/facts/rows'
import type { Problem } from '../problem'
import type { Facts } from '../store/facts'
import type { PaperFacts } from './paper-facts'

/** Problems of texts and settings, each alone. */
export function readingProblems(facts: Facts<PaperFacts>): Problem[] {
  return parseProblems(facts.list(lists.readingProblems))
}

/** All that may forbid an edition, once the catalogue is settled. */
export function problemsOf(facts: Facts<PaperFacts>): Problem[] {
  return [...readingProblems(facts), ...parseProblems(facts.list(lists.problems))]
}

/**
 * What could be better in the links of the paper. While a text cannot be read nobody knows where it leads, and there is enough to mend.
 */
export function linkWarningsOf(facts: Facts<PaperFacts>): Problem[] {
  return facts.count(lists.unreadableTexts) > 0 ? [] : parseProblems(facts.list(lists.linkWarnings))
}
