import type { Slug } from '../../article'
import type { Problem } from '../../problem'
import type { Linked } from './check'
import { oneWay } from './remarks'
import type { Tie } from './ties'

/**
 * « Lire aussi » that are not returned. A link in a sentence leans on what it cites and asks for nothing; and who wrote `related: []`
 * has answered already.
 */
export function oneWays({ article, ties, read }: Linked): Problem[] {
  const said = new Set<Slug>()
  return ties.flatMap((tie) => {
    const { cites = [], related } = read.fact('links', tie.to.slug) ?? {}
    const isReturned = [...cites, ...(related ?? []).map(({ slug }) => slug)].includes(article.slug)
    if (!asks(tie) || related?.length === 0 || isReturned || said.has(tie.to.slug)) return []
    said.add(tie.to.slug)
    return [oneWay(tie, lineFor(article.slug, related !== undefined))]
  })
}

function asks({ where }: Tie): boolean {
  return where !== 'prose'
}

/** One more item where there is a list, a list where there is none. */
function lineFor(slug: Slug, hasList: boolean): string {
  return hasList ? `  - ${slug}` : `related: [${slug}]`
}
