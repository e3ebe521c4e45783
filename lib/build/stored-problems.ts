import { articleIndex } from '../catalogue/article-index'
import { parseProblems } from '../catalogue/facts/list-rows'
import { lists } from '../catalogue/facts/lists'
import { withKnownNames } from '../catalogue/known-names'
import type { Problem } from '../problem'
import type { Facts } from '../store/facts'
import type { PaperFacts } from './paper-facts'

/** Problems of single texts and of settings. */
export function readingProblems(facts: Facts<PaperFacts>): Problem[] {
  return parseProblems(facts.list(lists.readingProblems))
}

/** All the problems that can stop a build, once the catalogue is derived. */
export function problemsOf(facts: Facts<PaperFacts>): Problem[] {
  const reading = withKnownNames(readingProblems(facts), () => articleIndex(facts, () => ''))
  return [...reading, ...parseProblems(facts.list(lists.problems))]
}

/** Suggestions about links; none while a text is unreadable, since its own links are unknown. */
export function linkWarningsOf(facts: Facts<PaperFacts>): Problem[] {
  return facts.count(lists.unreadableTexts) > 0 ? [] : parseProblems(facts.list(lists.linkWarnings))
}
