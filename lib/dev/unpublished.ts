import type { PublicationDate } from '../article/publication-date'
import type { PaperFacts } from '../build/paper-facts'
import { lists } from '../catalogue/facts/lists'
import { longDate } from '../french/dates'
import { articlePath } from '../paths'
import type { Facts } from '../store/facts'

/** Why an article is not published yet: a draft has no release. */
export interface Unpublished {
  release?: PublicationDate
  isEmbargoed?: true
}

/** `Brouillon`, `Sous embargo jusqu’au 3 mars 2027 à 6 h`, `Paraîtra le 3 mars 2027`. */
export function stateText({ release, isEmbargoed }: Unpublished): string {
  if (release === undefined) return 'Brouillon'
  return `${isEmbargoed ? 'Sous embargo jusqu’au' : 'Paraîtra le'} ${longDate(release)}`
}

/** The articles that are not published yet, by address. A withdrawn one was published. */
export function unpublishedIn(facts: Facts<PaperFacts>): Map<string, Unpublished> {
  const printed = new Set(facts.list(lists.published).map(({ member }) => member))
  const waiting = facts
    .list(lists.articles)
    .filter(({ member }) => !printed.has(member) && !facts.fact('identity', member)?.withdrawn)
  return new Map(waiting.map(({ member }) => [articlePath(member), unpublishedArticle(member, facts)]))
}

function unpublishedArticle(slug: string, facts: Facts<PaperFacts>): Unpublished {
  const { release } = facts.fact('identity', slug) ?? {}
  const isEmbargoed = facts.fact('article', slug)?.embargo?.iso === release?.iso
  return { ...(release && { release }), ...(release && isEmbargoed && { isEmbargoed: true }) }
}
