import type { PublicationDate } from '../../article/publication-date'
import type { PaperFacts } from '../../build/paper-facts'
import { lists } from '../../catalogue/facts/lists'
import { groupBy } from '../../collections'
import { articlePath, slugOf } from '../../paths'
import { publicAddress } from '../../public-address'
import { DEFAULT_SITE } from '../../site'
import type { Facts } from '../../store/facts'
import type { OpenPlace } from '../page-problems'
import type { PageProblem } from '../problem-markup'
import { stateText, type Unpublished } from '../unpublished'
import { type NextPrinting, nextPrinting } from './next-printing'

/** The states of an article by their names in addresses, the most urgent first. */
export const STATES = {
  'a-corriger': 'À corriger',
  brouillon: 'Brouillon',
  embargo: 'Sous embargo',
  'a-paraitre': 'À paraître',
  'a-imprimer': 'À imprimer',
  modifie: 'Modifié depuis',
  imprime: 'Imprimé',
  retire: 'Retiré',
} as const
export type StateName = keyof typeof STATES

/** An article in the list, whatever its state. */
export interface DeskArticle {
  address: string
  title: string
  state: StateName
}

/** What a row shows besides the title. */
export interface DeskDetails {
  /** The state in full: `Sous embargo jusqu’au 3 mars 2027 à 6 h`. */
  state: string
  file?: string
  /** Markup that opens the file. */
  editor?: string
  date?: PublicationDate
  section?: string
  authors: string[]
  problems: PageProblem[]
}

/** The page `/redaction/` of `npm run dev`, as data. */
export interface Newsdesk {
  /** The most urgent first, then the newest. */
  articles: DeskArticle[]
  detailsOf: (article: DeskArticle) => DeskDetails
  printing: NextPrinting
  /** Links whose articles are not out yet. */
  waitingLinks: PageProblem[]
  /** Problems that concern no page. */
  general: PageProblem[]
}

/** What `npm run dev` knows besides the facts. */
interface Known {
  problems: readonly PageProblem[]
  /** Drafts and articles to come, by address. */
  unpublished: ReadonlyMap<string, Unpublished>
  /** Titles of the articles with errors, by address. */
  faulty: ReadonlyMap<string, string>
  openPlace: OpenPlace
}

export function newsdeskOf(facts: Facts<PaperFacts>, { problems, unpublished, faulty, openPlace }: Known): Newsdesk {
  const printing = nextPrinting(facts)
  const byPage = groupBy(problems, ({ address = '' }) => address)
  const isWithdrawn = (address: string) => facts.fact('identity', slugOf(address))?.withdrawn === true
  const stateAt = stateReader(byPage, unpublished, printing, isWithdrawn)
  const articles = titles(facts, byPage, faulty).map(([address, title]) => ({
    address,
    title,
    state: stateAt(address),
  }))
  const order = Object.keys(STATES)
  const { language } = facts.fact('site', '') ?? DEFAULT_SITE
  const shown = (address: string) => publicAddress(address, language)
  return {
    // The sort is stable: the newest stay first within a state, and printed articles are one state.
    articles: articles.sort((a, b) => rank(order, a) - rank(order, b)),
    detailsOf: ({ address, state }) => {
      const waits = unpublished.get(address)
      return {
        state: state !== 'a-corriger' && waits ? stateText(waits) : STATES[state],
        ...aboutArticle(slugOf(address), facts, openPlace),
        problems: byPage.get(address) ?? [],
      }
    },
    printing: { ...printing, changed: printing.changed.map(shown), removed: printing.removed.map(shown) },
    waitingLinks: problems.filter(({ code }) => code === 'upcoming-link'),
    general: byPage.get('') ?? [],
  }
}

/** Published articles share one rank, modified or not: they keep the order of publication. */
function rank(order: readonly string[], { state }: DeskArticle): number {
  return Math.min(order.indexOf(state), order.indexOf('a-imprimer'))
}

function stateReader(
  problems: ReadonlyMap<string, PageProblem[]>,
  unpublished: ReadonlyMap<string, Unpublished>,
  { isFirst, added, changed }: NextPrinting,
  isWithdrawn: (address: string) => boolean,
): (address: string) => StateName {
  const [fresh, modified] = [new Set(added), new Set(changed)]
  return (address) => {
    if (problems.get(address)?.some(({ severity }) => severity === 'error')) return 'a-corriger'
    const waits = unpublished.get(address)
    if (waits) return waits.release === undefined ? 'brouillon' : waits.isEmbargoed ? 'embargo' : 'a-paraitre'
    if (isWithdrawn(address)) return 'retire'
    if (isFirst || fresh.has(address)) return 'a-imprimer'
    return modified.has(address) ? 'modifie' : 'imprime'
  }
}

/** Address and title of every article, newest first; the slug where no title can be read. */
function titles(
  facts: Facts<PaperFacts>,
  problems: ReadonlyMap<string, unknown>,
  faulty: ReadonlyMap<string, string>,
): [string, string][] {
  const published = facts.list(lists.published, { reverse: true })
  const known = new Map(published.map(({ member, value = '' }) => [articlePath(member) as string, value]))
  const others = facts.list(lists.articles).filter(({ member }) => !known.has(articlePath(member)))
  const waiting = others.map(
    ({ member }) => [articlePath(member), facts.fact('identity', member)?.title ?? ''] as const,
  )
  const listed = new Set([...known.keys(), ...waiting.map(([address]) => address)])
  const refused = [...problems.keys()].filter((page) => page.startsWith('/articles/') && !listed.has(page))
  return [...refused.map((page) => [page, faulty.get(page) ?? slugOf(page)] as const), ...waiting, ...known].map(
    ([a, b]) => [a, b],
  )
}

function aboutArticle(
  slug: string,
  facts: Facts<PaperFacts>,
  openPlace: OpenPlace,
): Omit<DeskDetails, 'state' | 'problems'> {
  const [identity, names] = [facts.fact('identity', slug), facts.fact('names', slug)]
  const { file, date } = identity ?? {}
  return {
    ...(file !== undefined && { file, editor: openPlace({ file, line: 1, column: 1 }) }),
    ...(date && { date }),
    ...(names?.section && { section: names.section.name }),
    authors: names?.authors.map(({ name }) => name) ?? [],
  }
}
