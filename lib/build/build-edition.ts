import type { Progress } from '../cli/progress'
import { orFail } from '../cli/report'
import type { Settings } from '../cli/settings'
import type { Bound } from '../html/bind'
import { pageFile } from '../html/page-file'
import type { RenderPages } from '../next/render-pages'
import type { Address } from '../paths'
import type { SearchIndex } from '../search/search-index'
import type { Site } from '../site'
import type { View } from '../views/view'
import { EDITION, VIEWS } from './families'
import { type Build, commitFacts, siteOf, withBuild } from './open-build'
import { settleCatalogue } from './open-paper'
import { type PageChanges, pageChanges } from './page-changes'
import { PageViews } from './page-views'
import { problemsOf } from './problems'
import { publish } from './publish'
import { updateSearch } from './search'
import { ExtrasWriter } from './write-extras'

export interface Built {
  pages: number
  /** How many pages were rendered again. */
  rendered: number
  site: Site
}

/** Builds the newspaper. A failure leaves the published edition as it was. */
export async function buildEdition(settings: Settings, progress: Progress, render: RenderPages): Promise<Built> {
  return withBuild(settings, progress, async (build) => {
    const { facts, output } = build
    const pages = () => facts.size('view')
    if (isUpToDate(build)) return { pages: pages(), rendered: 0, site: siteOf(facts) }
    const views = new PageViews(settings.root, facts)
    const extras = new ExtrasWriter(facts, output.writer, settings)
    const changes = await arrange(build, (view) => {
      views.write(view)
      extras.writeCompanions(view)
    })
    // Pages are removed first: a redirection may take the address of a removed page.
    for (const address of changes.remove) output.writer.remove(pageFile(address))
    const search = updateSearch(facts, build.store, build.paper.code)
    const bound = await renderPages(build, changes, views, { extras, search }, render)
    await publish(build, changes, bound, extras.outlines)
    search.acknowledge()
    return { pages: pages(), rendered: changes.render.length, site: siteOf(facts) }
  })
}

/** The pages that a build would render, keep and remove. */
export async function planEdition(settings: Settings, progress: Progress): Promise<PageChanges> {
  return withBuild(settings, progress, (build) => arrange(build, () => {}))
}

function isUpToDate({ facts, state, output, code }: Build): boolean {
  return facts.isUpToDate(EDITION) && state.get('code') === code && output.isUpToDate()
}

/**
 * Derives the catalogue, then the views. Throws a Failure with all the problems when one is an
 * error.
 */
async function arrange(build: Build, onView: (view: View) => void): Promise<PageChanges> {
  const { paper, facts, state, settings, code, output, progress } = build
  return progress.step('Mise en page', () => {
    settleCatalogue(paper)
    try {
      orFail({ value: true, problems: problemsOf(facts) }, settings.contentDir)
    } catch (error) {
      commitFacts(build)
      throw error
    }
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
  render: RenderPages,
): Promise<Bound> {
  const frame = facts.fact('frame', '')
  if (!frame) throw new Error('the newspaper has no frame')
  let written: Promise<void> | undefined
  const meanwhile = () => {
    written ??= progress.step('Images et flux', () => extras.write(addresses, search, state))
    return written
  }
  const allPages = () => facts.keys('view').map(({ key }) => key as Address)
  const job = { root: settings.root, code, folder: output.writer.folder, frame, addresses, allPages, views, meanwhile }
  const assets = state.paths('assets')
  const isIntact = assets.every((path) => output.writer.isIntact(path))
  const bound = addresses.length === 0 && isIntact ? { assets, outlines: new Map() } : await render(job, progress)
  await meanwhile()
  return bound
}
