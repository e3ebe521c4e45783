import type { Progress } from '../cli/progress'
import { orFail } from '../cli/report'
import type { Settings } from '../cli/settings'
import type { Bound } from '../html/bind-pages'
import { pageFile } from '../html/page-file'
import type { PageRenderer } from '../next/render-pages'
import type { Address } from '../paths'
import { hasErrors } from '../problem'
import type { SearchIndex } from '../search/search-index'
import type { View } from '../views/view'
import type { Frame } from '../views/view-parts'
import { BOOKS, EDITION, VIEWS } from './families-by-step'
import { acceptSoundTexts, heldReport, holdBack } from './hold-back'
import { rememberVersion } from './last-software-version'
import { type Build, commitFacts, siteOf, withBuild } from './open-build'
import { settleCatalogue } from './open-paper'
import { type PageChanges, pageChanges } from './page-changes'
import { PageViews } from './page-views'
import { problemsOf } from './stored-problems'
import { updateSearch } from './update-search'
import type { ExtrasWriter } from './write-extras'

interface Built {
  pages: number
  /** How many pages were rendered again. */
  rendered: number
  frame: Frame
  /** What is wrong with the edition, in French: only with `keepGoing`. */
  faults?: string
}

interface BuildOptions {
  /** Publishes the sound texts; texts with errors stay as they were, or are left out. */
  keepGoing?: boolean
}

/** Builds the newspaper. A failure leaves the published edition as it was. */
export async function buildEdition(
  settings: Settings,
  progress: Progress,
  { compile, render }: PageRenderer,
  { keepGoing = false }: BuildOptions = {},
): Promise<Built> {
  const built = await withBuild(settings, progress, compile, async (build) => {
    const { facts, state, output } = build
    if (isUpToDate(build)) return { pages: Number(state.get('pages')), rendered: 0, frame: frameOf(facts) }
    const heldFaults = await settle(build, keepGoing)
    // An unchanged edition does not load the code that writes one.
    const [{ ExtrasWriter }, { publish }] = await Promise.all([import('./write-extras'), import('./publish')])
    const views = new PageViews(settings.root, facts)
    const extras = new ExtrasWriter(build)
    await makeBooks(build)
    const changes = await arrange(build, (view) => {
      views.write(view)
      extras.writeCompanions(view)
    })
    // Pages are removed first: a redirection may take the address of a removed page.
    const { language } = siteOf(facts)
    for (const address of changes.remove) output.writer.remove(pageFile(address, language))
    const search = updateSearch(facts, build.store, build.paper.code.deriving)
    const bound = await renderPages(build, changes, views, { extras, search }, render)
    const linkFaults = await publish(build, changes, { bound, redirects: extras.outlines, keepGoing })
    search.acknowledge()
    const faults = [linkFaults, heldFaults].filter(Boolean).join('\n\n')
    return { pages: changes.total, rendered: changes.render.length, frame: frameOf(facts), ...(faults && { faults }) }
  })
  rememberVersion(settings)
  return built
}

/** The pages that a build would render, keep and remove. */
export async function planEdition(settings: Settings, progress: Progress): Promise<PageChanges> {
  return withBuild(settings, progress, undefined, async (build) => {
    await settle(build, false)
    return arrange(build, () => {})
  })
}

function isUpToDate({ facts, state, output, code }: Build): boolean {
  return facts.isUpToDate(EDITION) && state.get('code') === code && output.isUpToDate() && !hasErrors(problemsOf(facts))
}

/**
 * Derives the catalogue. Throws a Failure with all the problems when one is an error, unless the
 * build keeps going: then texts with errors are held back, and the report is returned.
 */
async function settle({ paper, facts, store, settings, progress }: Build, keepGoing: boolean): Promise<string> {
  return progress.step('Vérification', async () => {
    settleCatalogue(paper)
    const problems = problemsOf(facts)
    acceptSoundTexts(paper, problems)
    if (keepGoing && hasErrors(problems)) {
      const held = await holdBack(paper)
      if (held.rest.length === 0) return heldReport(held, settings.contentDir)
    }
    try {
      orFail({ value: true, problems }, settings.contentDir)
    } catch (error) {
      commitFacts({ facts, store })
      throw error
    }
    return ''
  })
}

/** Makes the changed files that readers take away; all of them where the code has changed. */
async function makeBooks({ facts, state, code, output, settings }: Build): Promise<void> {
  facts.refresh(BOOKS)
  const changed = state.get('code') === code ? facts.changed('book') : [...facts.changed('book'), ...facts.keys('book')]
  if (changed.length === 0) return
  const { writeBooks } = await import('./write-books')
  await writeBooks([...new Set(changed.map(({ key }) => key))], facts, output.writer, settings)
}

/** Derives the views. */
async function arrange(build: Build, onView: (view: View) => void): Promise<PageChanges> {
  const { facts, state, code, output, progress } = build
  return progress.step('Mise en page', () => {
    const previous = state.get('code')
    if (previous !== undefined && previous !== code) console.error('Le code a changé : toutes les pages sont refaites.')
    facts.refresh(VIEWS, (family, _key, value) => {
      if (family === 'view') onView(value as View)
    })
    return pageChanges(facts, state, code, output.writer)
  })
}

/**
 * Renders the changed pages while the other files are written. The published assets are kept when
 * no page changed.
 */
async function renderPages(
  { settings, progress, facts, state, output, code }: Build,
  { render: addresses }: PageChanges,
  views: PageViews,
  { extras, search }: { extras: ExtrasWriter; search: SearchIndex },
  render: PageRenderer['render'],
): Promise<Bound> {
  const frame = frameOf(facts)
  let written: Promise<void> | undefined
  const meanwhile = () => {
    written ??= progress.step('Images et flux', () => extras.write(addresses, search, state))
    return written
  }
  const allPages = () => facts.keys('view').map(({ key }) => key as Address)
  const job = {
    software: settings.software,
    code,
    folder: output.writer.folder,
    frame,
    addresses,
    allPages,
    views,
    meanwhile,
  }
  const assets = state.paths('assets')
  const isIntact = assets.every((path) => output.writer.isIntact(path))
  const bound = addresses.length === 0 && isIntact ? { assets, outlines: new Map() } : await render(job, progress)
  await meanwhile()
  return bound
}

function frameOf(facts: Build['facts']): Frame {
  const frame = facts.fact('frame', '')
  if (!frame) throw new Error('the newspaper has no frame')
  return frame
}
