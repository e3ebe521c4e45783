import type { Slug } from '../../article'
import type { Problem } from '../../problem'
import type { Graph } from './graph'
import { oneWay } from './remarks'
import type { Tie } from './ties'

/**
 * « Lire aussi » that are not returned. A link in a sentence leans on what it cites and asks for nothing; and who wrote `related: []`
 * has answered already.
 */
export function oneWays({ ties }: Graph): Problem[] {
  const pairs = new Set(ties.map(({ from, to }) => pair(from.slug, to.slug)))
  const said = new Set<string>()
  return ties.flatMap((tie) => {
    const key = pair(tie.from.slug, tie.to.slug)
    if (!asks(tie) || pairs.has(pair(tie.to.slug, tie.from.slug)) || said.has(key)) return []
    said.add(key)
    return [oneWay(tie, lineFor(tie))]
  })
}

function asks({ where, to }: Tie): boolean {
  return where !== 'prose' && to.related?.length !== 0
}

/** One more item where there is a list, a list where there is none. */
function lineFor({ from, to }: Tie): string {
  return to.related === undefined ? `related: [${from.slug}]` : `  - ${from.slug}`
}

function pair(from: Slug, to: Slug): string {
  return `${from} ${to}`
}
