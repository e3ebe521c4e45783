import { imagesIn } from '../catalogue/facts/links'
import { lists } from '../catalogue/facts/lists'
import { lineReader } from '../cli/excerpt'
import { report } from '../cli/report'
import type { Settings } from '../cli/settings'
import { clockIn } from '../content/parse-date'
import { Failure } from '../failure'
import { largestPictures } from '../feeds/largest-pictures'
import { pageFile } from '../html/page-file'
import { fileOf } from '../output/file-of-address'
import { type Address, articlePath } from '../paths'
import { hasErrors } from '../problem'
import { publicAddress } from '../public-address'
import { DEFAULT_SITE } from '../site'
import type { Facts } from '../store/facts'
import { hashOf } from '../store/read-recorder'
import type { Store } from '../store/store'
import type { View } from '../views/view'
import { BuildState } from './build-state'
import { VIEWS } from './families-by-step'
import { openPaper, settleCatalogue } from './open-paper'
import { withStore } from './open-store'
import type { PaperFacts } from './paper-facts'
import { problemsOf } from './stored-problems'

export interface ProofPage {
  address: Address
  title: string
}

/** What a build would change now, and what an editor may want to mend first. */
export interface Proof {
  /** No edition was ever built in this output folder. */
  isFirst: boolean
  /** Whether the frame around every page changes, so that all pages are written again. */
  isFrameChanged: boolean
  added: ProofPage[]
  changed: ProofPage[]
  removed: Address[]
  /** Articles changed more than a day after their publication, without a correction since. */
  uncorrected: ProofPage[]
  /** New and changed articles with pictures that have no credit. */
  uncredited: (ProofPage & { pictures: string[] })[]
  /** New and changed articles that lead to no other article. */
  withoutReadAlso: ProofPage[]
  /** The heaviest pages among the newest articles of the last edition. */
  heaviest: (ProofPage & { bytes: number; pictureBytes: number })[]
  /** The entries of the paper's feed, newest first. */
  feed: (ProofPage & { isNew: boolean })[]
}

/** The number of entries in the paper's feed. */
const FEED = 30
const WEIGHED = 500
const HEAVIEST = 5

/**
 * Derives what a build would derive, then rolls back: neither the output nor the store changes.
 * Throws a Failure with the errors that would stop the build.
 */
export async function proofOf(settings: Settings, { all = false } = {}): Promise<Proof> {
  return withStore(settings, async (store) => {
    store.begin()
    try {
      const paper = await openPaper(settings, store)
      settleCatalogue(paper)
      const problems = problemsOf(paper.facts)
      if (hasErrors(problems)) throw new Failure(report(problems, lineReader(settings.contentDir)))
      paper.facts.refresh(VIEWS)
      return readProof(paper.facts, store, settings, all)
    } finally {
      store.rollback()
    }
  })
}

function readProof(facts: Facts<PaperFacts>, store: Store, { now }: Settings, all: boolean): Proof {
  const isFirst = facts.size('outputFile') === 0
  const sizeOf = (path: string) =>
    store.get<{ size: number }>('select size from output_file where path = ?', path)?.size
  const { language } = facts.fact('site', '') ?? DEFAULT_SITE
  const wasPrinted = (address: Address) => sizeOf(pageFile(address, language)) !== undefined
  const changes = facts.changed('view').map(({ key, hash }) => ({ address: key as Address, isGone: hash === '' }))
  const present = changes.filter(({ isGone }) => !isGone).map(({ address }) => address)
  const published = facts.list(lists.published, { reverse: true }).map(({ member }) => member)
  const rewritten = new Set(facts.changed('searched').flatMap(({ key, hash }) => (hash === '' ? [] : [key])))
  const scope = all || isFirst ? published : published.filter((slug) => rewritten.has(slug))
  const page = (slug: string): ProofPage => pageAt(articlePath(slug), facts)
  const yesterday = clockIn(facts.fact('site', '')?.timezone ?? 'UTC', new Date(now.getTime() - DAY)).slice(0, 10)
  const isLate = (slug: string) =>
    rewritten.has(slug) && wasPrinted(articlePath(slug)) && isUncorrected(slug, yesterday, facts)
  return {
    isFirst,
    isFrameChanged: !isFirst && new BuildState(store).get('frame') !== hashOf(facts.fact('frame', '')),
    added: present.filter((address) => !wasPrinted(address)).map((address) => pageAt(address, facts)),
    changed: present.filter(wasPrinted).map((address) => pageAt(address, facts)),
    removed: changes.flatMap(({ address, isGone }) => (isGone ? [publicAddress(address, language)] : [])),
    uncorrected: published.filter(isLate).map(page),
    uncredited: scope.flatMap((slug) => uncreditedIn(slug, facts)),
    withoutReadAlso: scope.filter((slug) => !leadsOn(slug, facts)).map(page),
    heaviest: heaviestOf(published.slice(0, WEIGHED), facts, sizeOf),
    feed: published.slice(0, FEED).map((slug) => ({ ...page(slug), isNew: !wasPrinted(articlePath(slug)) })),
  }
}

const DAY = 86_400_000

function pageAt(address: Address, facts: Facts<PaperFacts>): ProofPage {
  const shown = publicAddress(address, (facts.fact('site', '') ?? DEFAULT_SITE).language)
  return { address: shown, title: facts.fact('view', address)?.head.title ?? shown }
}

/** Published before yesterday, and neither updated nor corrected since. */
function isUncorrected(slug: string, yesterday: string, facts: Facts<PaperFacts>): boolean {
  const article = facts.fact('article', slug)
  if (!article || article.date.day >= yesterday) return false
  const notes = [article.updated, ...(article.corrections ?? []).map(({ date }) => date)]
  return !notes.some((date) => date !== undefined && date.day >= yesterday)
}

function uncreditedIn(slug: string, facts: Facts<PaperFacts>): Proof['uncredited'] {
  const article = facts.fact('article', slug)
  const pictures = article ? imagesIn(article).filter(({ credit }) => credit === undefined) : []
  const sources = [...new Set(pictures.map(({ src }) => src))]
  return sources.length === 0 ? [] : [{ ...pageAt(articlePath(slug), facts), pictures: sources }]
}

/**
 * Whether an article leads to another: by a « Lire aussi », by `related`, or by a link in its text.
 * An empty `related` counts too, because somebody wrote it.
 */
function leadsOn(slug: string, facts: Facts<PaperFacts>): boolean {
  const { cites = [], readAlso = [], related } = facts.fact('links', slug) ?? {}
  return related !== undefined || cites.length > 0 || readAlso.some((links) => links.length > 0)
}

function heaviestOf(
  slugs: readonly string[],
  facts: Facts<PaperFacts>,
  sizeOf: (path: string) => number | undefined,
): Proof['heaviest'] {
  const weighed = slugs.flatMap((slug) => {
    const address = articlePath(slug)
    const bytes = sizeOf(fileOf(address))
    const view = bytes === undefined ? undefined : facts.fact('view', address)
    if (bytes === undefined || !view) return []
    const pictureBytes = pictureFiles(view).reduce((sum, path) => sum + (sizeOf(path) ?? 0), 0)
    return [{ address, title: view.head.title, bytes, pictureBytes }]
  })
  return weighed.sort((a, b) => b.bytes + b.pictureBytes - a.bytes - a.pictureBytes).slice(0, HEAVIEST)
}

/** The largest file of each picture. */
function pictureFiles(view: View): string[] {
  return view.type === 'article' ? largestPictures(view).map((address) => address.slice(1)) : []
}
