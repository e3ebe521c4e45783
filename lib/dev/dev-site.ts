import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newsroomOf } from '../build/editor-newsroom'
import { VIEWS } from '../build/families-by-step'
import { acceptSoundTexts, holdBack } from '../build/hold-back'
import { openPaper, type PaperSettings, settleCatalogue } from '../build/open-paper'
import { openPictureRequests } from '../build/page-outputs'
import { PageViews } from '../build/page-views'
import type { PaperFacts } from '../build/paper-facts'
import { withProposals } from '../build/pasted-text-proposals'
import { problemsOf } from '../build/stored-problems'
import { writePictures } from '../build/write-pictures'
import { lists } from '../catalogue/facts/lists'
import type { DocumentFrequencies } from '../catalogue/near/document-frequencies'
import { lineReader } from '../cli/excerpt'
import { report as reportOf } from '../cli/report'
import { DEV_FILES } from '../cli/work-folders'
import type { Newsroom } from '../cms/config'
import { Failure } from '../failure'
import { linkFile } from '../output/file-operations'
import { type Address, decodeAddress, FRONT, isAtRoot } from '../paths'
import { ownAddress, publicAddress } from '../public-address'
import { DEFAULT_SITE, type LanguageCode } from '../site'
import type { Facts } from '../store/facts'
import type { Store } from '../store/store'
import type { Terms } from '../text/foreign-terms'
import { folderInRepository } from './folder-in-repository'
import { type Newsdesk, newsdeskOf } from './newsdesk/newsdesk'
import { NonPageFiles } from './non-page-files'
import { editorOf, pageProblems } from './page-problems'
import { previewAt } from './preview'
import type { PageProblem } from './problem-markup'
import type { InTransaction } from './queued-transactions'
import { faultyTitles } from './titles-of-faulty-texts'
import { type Unpublished, unpublishedIn } from './unpublished'

/** The newspaper as a build would write it now. Each page is derived when first requested. */
export interface DevSite {
  language: LanguageCode
  /** All the problems of the content, as text. Empty when there is none. */
  report: string
  /** The same problems, each for the page that it concerns. */
  problems: PageProblem[]
  /** False if there is no page to show: the content folder or its settings were never valid. */
  isValid: boolean
  /** Foreign terms, which pages mark. */
  terms: Terms
  /** The document frequencies of near articles, for the next reading. */
  frequencies?: DocumentFrequencies | undefined
  /** Whether there is a page, drafts included. */
  has: (address: string) => boolean
  /** Why the article of a page is not published yet; undefined for other pages. */
  unpublishedAt: (address: string) => Unpublished | undefined
  /** The current address for a former one; both are public addresses. */
  redirectOf: (address: string) => string | undefined
  /** Writes the view of a page for Next, and its pictures for the dev server. */
  show: (address: string) => Promise<void>
  /** The articles with their states; undefined if there is no content to show. */
  newsdesk: () => Promise<Newsdesk | undefined>
  /** What the editor in the browser must know; `url` is the address of this server. */
  newsroom: (url: string) => Promise<Newsroom | undefined>
  /** The content at an address that is not a page. */
  textAt: (address: string) => Promise<string | Buffer | undefined>
}

/** `editor` is the command of the editor that links open. */
type DevSettings = PaperSettings & { editor: string }

/**
 * Reads the content again. Texts with errors are held back, as by `npm run build -- --keep-going`.
 * If the settings have errors, the former site stays. Never throws.
 */
export function openDevSite(
  settings: DevSettings,
  store: Store,
  inTransaction: InTransaction,
  former: DevSite = EMPTY_SITE,
): Promise<DevSite> {
  return inTransaction(async () => {
    try {
      return await readSite({ ...settings, counted: former.frequencies }, store, inTransaction)
    } catch (error) {
      // The former site still needs the facts as they were.
      store.rollback()
      store.begin()
      const report = error instanceof Failure ? error.message : String(error instanceof Error ? error.stack : error)
      return { ...former, report, problems: [{ severity: 'error', text: report }] }
    }
  })
}

async function readSite(settings: DevSettings, store: Store, inTransaction: InTransaction): Promise<DevSite> {
  const { root, contentDir } = settings
  const paper = await openPaper(settings, store)
  const { facts } = paper
  settleCatalogue(paper)
  const faulty = faultyTitles(problemsOf(facts), paper)
  acceptSoundTexts(paper, problemsOf(facts))
  const held = await holdBack(paper)
  const problems = withProposals(held.problems, facts, settings)
  const report = reportOf(problems, lineReader(contentDir))
  // An edition would lose a vanished address for good; here a file may just have been renamed.
  if (held.rest.some(({ code }) => code !== 'vanished-address')) throw new Failure(report)
  facts.refresh(VIEWS.filter((family) => family !== 'view' && family !== 'searched' && family !== 'pictureFiles'))
  const views = new PageViews(root, facts)
  const unpublished = unpublishedIn(facts)
  prepareRoot(facts, views, [...unpublished.keys()])
  facts.flush()
  const texts = new NonPageFiles(paper, store)
  // Facts derived on demand are written at once: the process may end at any time.
  const derive = <T>(work: () => T | Promise<T>) =>
    inTransaction(async () => {
      const made = await work()
      facts.flush()
      return made
    })
  const openPlace = editorOf(paper, settings.editor)
  const shown = pageProblems(problems, paper, openPlace)
  const { language } = facts.fact('site', '') ?? DEFAULT_SITE
  return {
    language,
    report,
    problems: shown,
    isValid: true,
    terms: facts.fact('site', '')?.terms ?? {},
    frequencies: paper.near.frequencies,
    has: (address) => unpublished.has(address) || isPrinted(address, facts),
    unpublishedAt: (address) => unpublished.get(address),
    redirectOf(address) {
      const target = redirectIn(facts, ownAddress(decodeAddress(address) ?? address, language))
      return target && publicAddress(target, language)
    },
    show: (address) => derive(() => writePreview(address, facts, views, settings)),
    newsdesk: () => derive(() => newsdeskOf(facts, { problems: shown, unpublished, faulty, openPlace })),
    newsroom: (url) => derive(() => newsroomOf(facts, { folder: folderInRepository(contentDir), url })),
    textAt: (address) => derive(() => texts.at(ownAddress(address, language))),
  }
}

/** Writes the view of a page for Next, and its pictures for the dev server. */
async function writePreview(
  address: string,
  facts: Facts<PaperFacts>,
  views: PageViews,
  settings: DevSettings,
): Promise<void> {
  const pictures = openPictureRequests(facts.reader)
  const view = previewAt(address, facts.reader, pictures)
  if (view) views.write(view)
  const link = (path: string, source: string) => {
    const target = join(settings.root, DEV_FILES, path)
    mkdirSync(dirname(target), { recursive: true })
    linkFile(source, target)
  }
  const requests = pictures.rows().map(({ member }) => member)
  await writePictures(requests, facts, { link, copy: link }, settings)
}

function isPrinted(address: string, facts: Facts<PaperFacts>): boolean {
  return facts.list(lists.addresses, { from: address, limit: 1 })[0]?.member === address
}

/** Writes the views that Next reads for any request, without the slow front page. */
function prepareRoot(facts: Facts<PaperFacts>, views: PageViews, unpublished: readonly string[]): void {
  const frame = facts.fact('frame', '')
  const addresses = facts.list(lists.addresses).map(({ member }) => member as Address)
  const atRoot = addresses.filter((address) => isAtRoot(address) && address !== FRONT)
  if (frame) views.prepareDev(frame, [...addresses, ...(unpublished as Address[])], atRoot)
}

function redirectIn(facts: Facts<PaperFacts>, address: string): string | undefined {
  const [found] = facts.list(lists.redirects, { from: address, limit: 1 })
  return found?.member === address ? found.value : undefined
}

const EMPTY_SITE: DevSite = {
  language: DEFAULT_SITE.language,
  report: '',
  problems: [],
  isValid: false,
  terms: {},
  has: () => false,
  unpublishedAt: () => undefined,
  redirectOf: () => undefined,
  show: async () => {},
  newsdesk: async () => undefined,
  newsroom: async () => undefined,
  textAt: async () => undefined,
}
