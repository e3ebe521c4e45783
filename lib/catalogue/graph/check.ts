import type { Article } from '../../article'
import type { Problem } from '../../problem'
import type { Site } from '../../site'
import type { Rule } from '../../store/rule'
import { placeOf } from '../excerpt'
import { type Ask, type CatalogueFacts, type Identity, lists } from '../facts/facts'
import { problemRows } from '../facts/rows'
import type { Folder } from '../facts/rules'
import { type Known, knownTo } from '../known'
import { deadEnd, orphan } from './alone'
import { oldLinks } from './dated'
import { oneWays } from './one-way'
import { type Tie, tiesOf } from './ties'
import { driftedTitles } from './titles'
import { nearDuplicates } from './twice'

/** One article among its links: what every check looks at. */
export interface Linked {
  article: Article
  identity: Identity
  ties: readonly Tie[]
  site: Site
  known: Known
  read: Ask
  /** Where what concerns all of the article is said: at its title. */
  top: () => Problem['place']
  /** The article whose subject is nearest. */
  near: () => Identity | undefined
}

const CHECKS: readonly ((linked: Linked) => Problem[])[] = [
  orphan,
  deadEnd,
  oneWays,
  oldLinks,
  driftedTitles,
  nearDuplicates,
]

/** By slug: what could be better in the links of an article. What cannot stay is already among the problems of its links. */
export function remarks({ textOf }: Folder): Rule<CatalogueFacts, 'remarks'> {
  return {
    over: lists.articles,
    derive(slug, read) {
      const [article, identity, site] = [read.fact('article', slug), read.fact('identity', slug), read.fact('site', '')]
      if (!article || !identity || !site || identity.draft) return {}
      const known = knownTo(read, textOf)
      const linked: Linked = {
        article,
        identity,
        ties: tiesOf(article, known),
        site,
        known,
        read,
        top: () => placeOf(known.textOf, article.file, 'title:'),
        near: () => known.bySlug(read.fact('near', slug)?.[0] ?? ''),
      }
      return {
        value: true,
        rows: problemRows(
          CHECKS.flatMap((check) => check(linked)),
          lists.remarks,
        ),
      }
    },
  }
}
