import type { Slug } from '../../article'
import type { Problem } from '../../problem'
import type { LinkedArticle } from './link-warnings'
import type { OutgoingLink } from './outgoing-links'
import { oneWayLink } from './warning-texts'

/**
 * « Lire aussi » that are not returned. A link in a sentence leans on what it cites and asks for nothing; and who wrote `related: []`
 * has answered already.
 */
export function oneWayLinks({ article, links, read }: LinkedArticle): Problem[] {
  const said = new Set<Slug>()
  return links.flatMap((tie) => {
    const { cites = [], related } = read.fact('links', tie.to.slug) ?? {}
    const isReturned = [...cites, ...(related ?? []).map(({ slug }) => slug)].includes(article.slug)
    if (!asks(tie) || related?.length === 0 || isReturned || said.has(tie.to.slug)) return []
    said.add(tie.to.slug)
    return [oneWayLink(tie, lineFor(article.slug, related !== undefined))]
  })
}

function asks({ where }: OutgoingLink): boolean {
  return where !== 'prose'
}

/** One more item where there is a list, a list where there is none. */
function lineFor(slug: Slug, hasList: boolean): string {
  return hasList ? `  - ${slug}` : `related: [${slug}]`
}
