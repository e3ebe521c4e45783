import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { VIEWS } from '../build/families'
import { acceptSoundTexts, addressOfText, holdBack } from '../build/hold-back'
import { openPaper, type Paper, type PaperSettings, settleCatalogue } from '../build/open-paper'
import { openPictureRequests } from '../build/page-outputs'
import { PageViews } from '../build/page-views'
import type { PaperFacts } from '../build/paper-facts'
import { withProposals } from '../build/pasted-text-diffs'
import { problemsOf } from '../build/problems'
import { writePictures } from '../build/write-pictures'
import { lists } from '../catalogue/facts/lists'
import { lineReader } from '../cli/excerpt'
import { report as reportOf } from '../cli/report'
import { DEV_FILES } from '../cli/work-folders'
import { Failure } from '../failure'
import { linkFile } from '../output/files'
import { type Address, decodeAddress, FRONT, isAtRoot } from '../paths'
import { formatProblem, hasErrors, type Problem, sortProblems } from '../problem'
import type { Facts } from '../store/facts'
import type { Row } from '../store/rule'
import type { Store } from '../store/store'
import { DevTexts } from './dev-texts'
import type { PageError } from './error-sheet'
import type { InTransaction } from './transactions'

/** The newspaper as a build would write it now. Each page is derived at its first request. */
export interface DevSite {
  /** All the problems of the content, as text. Empty when there is none. */
  report: string
  /** The errors, for the pages that they are about. */
  errors: PageError[]
  /** False where there is no page to show: the content folder or its settings were never valid. */
  isValid: boolean
  has: (address: string) => boolean
  /** The present address of a former one. */
  redirectOf: (address: string) => string | undefined
  /** Writes the view of a page for Next, and its pictures for the dev server. */
  show: (address: string) => Promise<void>
  /** The content of an address that is no page. */
  textAt: (address: string) => Promise<string | Buffer | undefined>
}

/**
 * Reads the content again. Texts with errors are held back, as by `npm run build -- --keep-going`.
 * Where the settings have errors, the former site stays. No error is thrown.
 */
export function openDevSite(
  settings: PaperSettings,
  store: Store,
  inTransaction: InTransaction,
  former: DevSite = EMPTY_SITE,
): Promise<DevSite> {
  return inTransaction(async () => {
    try {
      return await readSite(settings, store, inTransaction)
    } catch (error) {
      // The former site reads the facts as they were.
      store.rollback()
      store.begin()
      const report = error instanceof Failure ? error.message : String(error instanceof Error ? error.stack : error)
      return { ...former, report, errors: [{ text: report }] }
    }
  })
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
  acceptSoundTexts(paper, problemsOf(facts))
  const held = await holdBack(paper)
  const problems = withProposals(held.problems, facts, settings)
  const report = reportOf(problems, lineReader(contentDir))
  if (held.rest.length > 0) throw new Failure(report)
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
    errors: errorsOf(problems, paper),
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

/** The error of a text is about the page of that text; other errors are about every page. */
function errorsOf(problems: readonly Problem[], paper: Paper): PageError[] {
  const { contentDir } = paper.reading
  const lineOf = lineReader(contentDir)
  return sortProblems(problems.filter((problem) => hasErrors([problem]))).map((problem) => {
    const { file, line, column } = problem.place
    const address = addressOfText(paper, file)
    const path = encodeURI(join(dirname(contentDir), file)).replace(/^\/+/, '')
    return {
      ...(address && { address }),
      text: formatProblem(problem, lineOf(file, line)),
      editorUrl: `vscode://file/${path}:${line}:${column}`,
    }
  })
}

const EMPTY_SITE: DevSite = {
  report: '',
  errors: [],
  isValid: false,
  has: () => false,
  redirectOf: () => undefined,
  show: async () => {},
  textAt: async () => undefined,
}
