import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure'
import type { Bound, Outlines } from '../html/bind-pages'
import { pageFile } from '../html/page-file'
import { absoluteUrl } from '../paths'
import { checkLinks } from './check-links'
import { CATALOGUE, PUBLISHED } from './families-by-step'
import { keepPublished } from './keep-published'
import { type Build, siteOf } from './open-build'
import type { PageChanges } from './page-changes'

/** The documents of a new edition. */
interface NewDocuments {
  bound: Bound
  redirects: Outlines
  /** Publishes broken links too, and reports them. */
  keepGoing: boolean
}

/**
 * Checks the links of the new edition, switches the output folder, and records what was published.
 * Returns the report of broken links, which is empty unless the build keeps going.
 */
export async function publish(
  build: Build,
  changes: PageChanges,
  { bound, redirects, keepGoing }: NewDocuments,
): Promise<string> {
  const { progress, facts, state, output } = build
  const { writer } = output
  addDocuments(build, changes, bound)
  const outlines = new Map([...bound.outlines, ...redirects])
  const faults = await progress.step('Relecture', () => {
    const has = (path: string) => writer.has(path)
    const site = siteOf(facts)
    const { language } = site
    return checkLinks({ outlines, removed: [...writer.removed], has, home: absoluteUrl(site, ''), language }, state)
  })
  if (faults !== '' && !keepGoing) throw new Failure(faults)
  for (const address of changes.remove) state.removeOutline(address)
  for (const [address, outline] of outlines) state.setOutline(address, outline)
  await output.publish()
  recordEdition(build, changes, bound)
  return faults
}

function recordEdition({ settings, facts, state, paper, code }: Build, changes: PageChanges, { assets }: Bound): void {
  state.set('code', code)
  state.set('frame', changes.frame)
  state.set('pages', String(changes.total))
  state.set('assets', JSON.stringify(assets))
  keepPublished(settings.contentDir, facts)
  paper.near.saveTable()
  facts.refresh(CATALOGUE)
  for (const family of PUBLISHED) facts.acknowledge(family)
}

/**
 * Adds the rendered documents and the assets to the output. Every view must have a document: an
 * address without a route in `app/` would otherwise be missing without a message.
 */
function addDocuments({ output: { writer }, facts, state }: Build, { render }: PageChanges, { assets }: Bound): void {
  const { language } = siteOf(facts)
  const missing = render.filter((address) => !existsSync(join(writer.folder, pageFile(address, language))))
  if (missing.length > 0) throw new Failure(`✖ Aucun fichier de app/ ne rend ${missing.join(', ')}`)
  for (const address of render) writer.add(pageFile(address, language))
  const before = state.paths('assets')
  for (const path of before) if (!assets.includes(path)) writer.remove(path)
  for (const path of assets) if (existsSync(join(writer.folder, path))) writer.add(path)
}
