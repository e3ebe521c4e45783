import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { VIEWS } from '../build/families'
import { openPaper, type PaperSettings, settleCatalogue } from '../build/open-paper'
import { openPictureRequests } from '../build/page-outputs'
import { PageViews } from '../build/page-views'
import type { PaperFacts } from '../build/paper-facts'
import { problemsOf } from '../build/problems'
import type { InTransaction } from '../build/transactions'
import { writePictures } from '../build/write-pictures'
import { lists } from '../catalogue/facts/lists'
import { lineReader } from '../cli/excerpt'
import { report as reportOf } from '../cli/report'
import { DEV_FILES } from '../cli/work-folders'
import { Failure } from '../failure'
import { isAtRoot } from '../next/routes'
import { linkFile } from '../output/files'
import { type Address, FRONT } from '../paths'
import { hasErrors } from '../problem'
import type { Facts } from '../store/facts'
import type { Row } from '../store/rule'
import type { Store } from '../store/store'
import { DevTexts } from './dev-texts'

/** The paper as it would be built now: what `npm run dev` shows, each page derived when a browser asks for it. */
export interface DevSite {
  /** Every problem of the content, as text. Empty when there is none. */
  report: string
  /** False when a problem forbids an edition: pages then show the report. */
  isPrintable: boolean
  has: (address: string) => boolean
  /** Today's address of a former one. */
  movedTo: (address: string) => string | undefined
  /** Leaves the view of a page where Next finds it, and the pictures that it shows where the dev server does. */
  show: (address: string) => Promise<void>
  /** What is published at an address that is no page. */
  textAt: (address: string) => Promise<string | Buffer | undefined>
}

/** Reads the content again. Never throws: what cannot be shown is in the report. */
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
    return Object.assign(pictures, { rows: () => noting(rowsOf(), requests) })
  })
  const { facts } = paper
  settleCatalogue(paper)
  const problems = problemsOf(facts)
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
    isPrintable: true,
    has: (address) => facts.list(lists.addresses, { from: address, limit: 1 })[0]?.member === address,
    movedTo: (address) => redirectOf(address, facts),
    show: (address) =>
      inTransaction(async () => {
        requests.clear()
        views.show(address)
        await writePictures([...requests], facts, { link }, settings)
      }),
    textAt: (address) => inTransaction(async () => texts.at(address)),
  }
}

/** Orders that a page places are noted: its pictures are then made. */
function noting(rows: Row[], requests: Set<string>): Row[] {
  for (const { member } of rows) requests.add(member)
  return rows
}

/** What Next looks at whatever it is asked for, but for the front page, which takes long. */
function prepareRoot(facts: Facts<PaperFacts>, views: PageViews): void {
  const frame = facts.fact('frame', '')
  const addresses = facts.list(lists.addresses).map(({ member }) => member as Address)
  const atRoot = addresses.filter((address) => isAtRoot(address) && address !== FRONT)
  if (frame) views.prepareDev(frame, addresses, atRoot)
}

function redirectOf(address: string, facts: Facts<PaperFacts>): string | undefined {
  const [found] = facts.list(lists.redirects, { from: address, limit: 1 })
  return found?.member === address ? found.value : undefined
}

function brokenSite(report: string): DevSite {
  return {
    report,
    isPrintable: false,
    has: () => false,
    movedTo: () => undefined,
    show: async () => {},
    textAt: async () => undefined,
  }
}
