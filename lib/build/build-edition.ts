import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { codeHash } from '../cli/code-hash'
import type { Progress } from '../cli/progress'
import type { Settings } from '../cli/settings'
import { orFail } from '../cli/verdict'
import { FONTS, LOCK } from '../cli/work-folders'
import { startWorker } from '../cli/worker'
import { Failure } from '../failure'
import { subsetFonts } from '../fonts/subset-fonts'
import type { Bound } from '../html/bind'
import { pageFile } from '../html/page-file'
import type { RenderPages } from '../next/render-pages'
import { isAtRoot } from '../next/routes'
import { takeLock } from '../output/lock'
import { openOutput } from '../output/open-output'
import type { Output } from '../output/output'
import { type Address, absoluteUrl } from '../paths'
import type { SearchIndex } from '../search/search-index'
import type { Site } from '../site'
import type { Facts } from '../store/facts'
import type { Store } from '../store/store'
import type { View } from '../views/view'
import { BuildState } from './build-state'
import { checkLinks } from './check-links'
import { CATALOGUE, EDITION, PUBLISHED, VIEWS } from './families'
import { openPaper, type Paper, settleCatalogue } from './open-paper'
import { withStore } from './open-store'
import { type PageChanges, pageChanges } from './page-changes'
import { PageViews } from './page-views'
import type { PaperFacts } from './paper-facts'
import { problemsOf } from './problems'
import { keepPublished } from './published'
import { updateSearch } from './search'
import { ExtrasWriter } from './write-extras'

export interface Built {
  pages: number
  /** How many of them were not as they are now. */
  rendered: number
  site: Site
}

/** One build under way. */
interface Build {
  settings: Settings
  progress: Progress
  store: Store
  paper: Paper
  facts: Facts<PaperFacts>
  state: BuildState
  output: Output
  code: string
}

/** Builds the newspaper. Until the switch the edition that readers have is untouched, and any failure leaves it so. */
export async function buildEdition(settings: Settings, progress: Progress, render: RenderPages): Promise<Built> {
  return withEdition(settings, progress, async (build) => {
    if (isUpToDate(build)) return keepEdition(build)
    const { facts, output } = build
    const views = new PageViews(settings.root, facts)
    const rest = new ExtrasWriter(facts, output.writer, settings)
    const changes = await arrange(build, (view) => {
      views.leave(view)
      rest.writeCompanions(view)
    })
    // A page that is gone may give its place to a redirection: it goes before the rest is written.
    for (const address of changes.remove) output.writer.remove(pageFile(address))
    const search = updateSearch(facts, build.store, build.paper.code)
    const bound = await renderPages(build, changes, views, { rest, search }, render)
    const built = await publish(build, changes, bound, rest)
    search.acknowledge()
    return built
  })
}

/** What a build would render, keep and remove. */
export async function planEdition(settings: Settings, progress: Progress): Promise<PageChanges> {
  return withEdition(settings, progress, (build) => arrange(build, () => {}))
}

async function withEdition<T>(settings: Settings, progress: Progress, work: (build: Build) => Promise<T>): Promise<T> {
  const { root, outDir } = settings
  const unlock = takeLock(join(root, LOCK))
  try {
    await subsetFonts(join(root, FONTS))
    return await withStore(settings, async (store) => {
      const opened = openOutput(outDir, store, (job) => startWorker(root, 'inspect-worker', job))
      try {
        store.begin()
        const paper = await progress.step('Lecture', () => openPaper(settings, store))
        const output = await opened.ready
        const state = new BuildState(store)
        const build = { settings, progress, store, paper, facts: paper.facts, state, output, code: codeHash(root) }
        const result = await work(build)
        remember(build)
        output.settle()
        return result
      } finally {
        store.rollback()
        opened.discard()
      }
    })
  } finally {
    unlock()
  }
}

/** What was derived stays known, whether or not the edition was switched. */
function remember({ facts, store }: Build): void {
  facts.close()
  store.commit()
}

function isUpToDate({ facts, state, output, code }: Build): boolean {
  return facts.isUpToDate(EDITION) && state.get('code') === code && output.isUpToDate()
}

function keepEdition({ facts }: Build): Built {
  return { pages: facts.size('view'), rendered: 0, site: siteOf(facts) }
}

/** Derives what the paper knows of itself, then its pages. Throws with all the problems where some forbid an edition. */
async function arrange(build: Build, onView: (view: View) => void): Promise<PageChanges> {
  const { paper, facts, state, settings, code, output, progress } = build
  return progress.step('Mise en page', () => {
    settleCatalogue(paper)
    try {
      orFail({ value: true, problems: problemsOf(facts) }, settings.contentDir)
    } catch (error) {
      remember(build)
      throw error
    }
    const known = state.get('code')
    if (known !== undefined && known !== code) console.error('Le code a changé : toutes les pages sont refaites.')
    facts.refresh(VIEWS, (family, _key, value) => {
      if (family === 'view') onView(value as View)
    })
    return pageChanges(facts, state, code, output.writer)
  })
}

/** Renders what changed; the rest is the previous edition's. Without a page to render, the assets are those of that edition. */
async function renderPages(
  { settings, progress, facts, state, output, code }: Build,
  { render: addresses }: PageChanges,
  views: PageViews,
  { rest, search }: { rest: ExtrasWriter; search: SearchIndex },
  render: RenderPages,
): Promise<Bound> {
  const frame = facts.fact('frame', '')
  if (!frame) throw new Error('the paper has no frame')
  let written: Promise<void> | undefined
  const meanwhile = () => {
    written ??= progress.step('Images et flux', () => rest.write(addresses, search, state))
    return written
  }
  const rootPages = () => facts.keys('view').flatMap(({ key }) => (isAtRoot(key as Address) ? [key as Address] : []))
  const job = { root: settings.root, code, folder: output.writer.folder, frame, addresses, rootPages, views, meanwhile }
  const assets = JSON.parse(state.get('assets') ?? '[]') as string[]
  const isIntact = assets.every((path) => output.writer.isIntact(path))
  const bound = addresses.length === 0 && isIntact ? { assets, outlines: new Map() } : await render(job, progress)
  await meanwhile()
  return bound
}

async function publish(build: Build, changes: PageChanges, bound: Bound, rest: ExtrasWriter): Promise<Built> {
  const { settings, progress, facts, state, output, code } = build
  const { writer } = output
  addDocuments(build, changes, bound)
  const outlines = new Map([...bound.outlines, ...rest.outlines])
  const site = siteOf(facts)
  await progress.step('Relecture', () => {
    const has = (path: string) => writer.has(path)
    checkLinks({ outlines, removed: [...writer.removed], has, home: absoluteUrl(site, '') }, state)
  })
  for (const address of changes.remove) state.removeOutline(address)
  for (const [address, outline] of outlines) state.setOutline(address, outline)
  await output.publish()
  state.set('code', code)
  state.set('frame', changes.frame)
  state.set('assets', JSON.stringify(bound.assets))
  keepPublished(settings, facts)
  build.paper.near.keepTable()
  facts.refresh(CATALOGUE)
  for (const family of PUBLISHED) facts.acknowledge(family)
  return { pages: changes.total, rendered: changes.render.length, site }
}

/** Every view must have become a document: an address that no file of `app/` renders would be missing without a word. */
function addDocuments({ output: { writer }, state }: Build, { render }: PageChanges, { assets }: Bound): void {
  const missing = render.filter((address) => !existsSync(join(writer.folder, pageFile(address))))
  if (missing.length > 0) throw new Failure(`✖ Aucun fichier de app/ n’imprime ${missing.join(', ')}`)
  for (const address of render) writer.add(pageFile(address))
  const before = JSON.parse(state.get('assets') ?? '[]') as string[]
  for (const path of before) if (!assets.includes(path)) writer.remove(path)
  for (const path of assets) if (existsSync(join(writer.folder, path))) writer.add(path)
}

function siteOf(facts: Facts<PaperFacts>): Site {
  const site = facts.fact('site', '')
  if (!site) throw new Error('the paper has no settings')
  return site
}
