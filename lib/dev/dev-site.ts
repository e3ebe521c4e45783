import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { VIEWS } from '../build/families'
import { openPaper, type PaperSettings, settleCatalogue } from '../build/open-paper'
import { openPictureRequests } from '../build/page-outputs'
import { PageViews } from '../build/page-views'
import type { PaperFacts } from '../build/paper-facts'
import { withProposals } from '../build/paste-proposals'
import { problemsOf } from '../build/problems'
import { writePictures } from '../build/write-pictures'
import { lists } from '../catalogue/facts/lists'
import { lineReader } from '../cli/excerpt'
import { report as reportOf } from '../cli/report'
import { DEV_FILES } from '../cli/work-folders'
import { Failure } from '../failure'
import { linkFile } from '../output/files'
import { type Address, decodeAddress, FRONT, isAtRoot } from '../paths'
import { hasErrors } from '../problem'
import type { Facts } from '../store/facts'
import type { Row } from '../store/rule'
import type { Store } from '../store/store'
import { DevTexts } from './dev-texts'
import type { InTransaction } from './transactions'

/** The newspaper as a build would write it now. Each page is derived at its first request. */
export interface DevSite {
  /** All the problems of the content, as text. Empty when there is none. */
  report: string
  /** False when a build would fail: pages then show the report. */
  isValid: boolean
  has: (address: string) => boolean
  /** The present address of a former one. */
  redirectOf: (address: string) => string | undefined
  /** Writes the view of a page for Next, and its pictures for the dev server. */
  show: (address: string) => Promise<void>
  /** The content of an address that is no page. */
  textAt: (address: string) => Promise<string | Buffer | undefined>
}

/** Reads the content again. Errors are in the report; none is thrown. */
export async function openDevSite(
  settings: PaperSettings,
  store: Store,
  inTransaction: InTransaction,
): Promise<DevSite> {
  try {
    return await inTransaction(() => readSite(settings, store, inTransaction))
  } catch (error) {
    return brokenSite(error instanceof Failure ? error.message : String(error instanceof Error ? error.stack : error))
  }
}

async function readSite(settings: PaperSettings, store: Store, inTransaction: InTransaction): Promise<DevSite> {
  const { root, contentDir } = settings
  const requests = new Set<string>()
  const paper = await openPaper(settings, store, (read) => {
    const pictures = openPictureRequests(read)
    const rowsOf = pictures.rows
    return Object.assign(pictures, { rows: () => collect(rowsOf(), requests) })
  })
  const { facts } = paper
  settleCatalogue(paper)
  const problems = withProposals(problemsOf(facts), facts, settings)
  const report = reportOf(problems, lineReader(contentDir))
  if (hasErrors(problems)) {
    facts.close()
    return brokenSite(report)
  }
  facts.refresh(VIEWS.filter((family) => family !== 'view' && family !== 'searched' && family !== 'pictureFiles'))
  const views = new PageViews(root, facts)
  prepareRoot(facts, views)
  facts.flush()
  const texts = new DevTexts(paper, store)
  const link = (path: string, source: string) => {
    const target = join(root, DEV_FILES, path)
    mkdirSync(dirname(target), { recursive: true })
    linkFile(source, target)
  }
  return {
    report,
    isValid: true,
    has: (address) => facts.list(lists.addresses, { from: address, limit: 1 })[0]?.member === address,
    redirectOf: (address) => redirectIn(facts, decodeAddress(address) ?? address),
    show: (address) =>
      inTransaction(async () => {
        requests.clear()
        views.show(address)
        await writePictures([...requests], facts, { link, copy: link }, settings)
      }),
    textAt: (address) => inTransaction(async () => texts.at(address)),
  }
}

/** Collects the picture requests of a page. */
function collect(rows: Row[], requests: Set<string>): Row[] {
  for (const { member } of rows) requests.add(member)
  return rows
}

/** Writes the views that Next reads for any request, without the slow front page. */
function prepareRoot(facts: Facts<PaperFacts>, views: PageViews): void {
  const frame = facts.fact('frame', '')
  const addresses = facts.list(lists.addresses).map(({ member }) => member as Address)
  const atRoot = addresses.filter((address) => isAtRoot(address) && address !== FRONT)
  if (frame) views.prepareDev(frame, addresses, atRoot)
}

function redirectIn(facts: Facts<PaperFacts>, address: string): string | undefined {
  const [found] = facts.list(lists.redirects, { from: address, limit: 1 })
  return found?.member === address ? found.value : undefined
}

function brokenSite(report: string): DevSite {
  return {
    report,
    isValid: false,
    has: () => false,
    redirectOf: () => undefined,
    show: async () => {},
    textAt: async () => undefined,
  }
}
