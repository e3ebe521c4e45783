import type { DevSite } from '../build/dev-site'
import { NOT_FOUND } from '../paths'
import { bindDocument } from './document'
import type { ElementScript } from './elements'
import { problemsPage } from './problems-page'
import { type Readers, withReload } from './reload'
import { fetchKnownPage, type Typesetter } from './typesetter'

/** What the dev site is shown from; the watch replaces the first two while it runs. */
export interface Stage {
  site: DevSite
  elements: ReadonlyMap<string, ElementScript>
  readonly readers: Readers
  readonly typesetter: Typesetter
}

interface Page {
  status: number
  html: string
}

/** A page as it will be printed, or why none can be. A page that our code fails to draw is Next's own, with its explanation. */
export async function pageOnStage(address: string, stage: Stage): Promise<Page> {
  // Named before the page is drawn: a change that comes meanwhile makes another.
  const shown = stage.readers.rehearsal
  const { status, html } = await drawPage(address, stage)
  return { status, html: withReload(html, shown) }
}

async function drawPage(address: string, stage: Stage): Promise<Page> {
  const { site, typesetter } = stage
  if (!site.isPrintable) return { status: 500, html: problemsPage(site.report) }
  // Next goes by its former list of addresses for a while; ours is the one that counts.
  const isKnown = site.has(address) && address !== NOT_FOUND
  if (isKnown) await site.show(address)
  const response = await (isKnown ? fetchKnownPage(typesetter, address) : typesetter.fetchPage(NOT_FOUND))
  const printed = await response.text()
  const html = response.status >= 500 ? printed : bound(printed, stage)
  return { status: response.status, html }
}

function bound(printed: string, { elements }: Stage): string {
  const { html } = bindDocument(printed, { basePath: '', placeOf: (address) => address, elements, fonts: [] })
  return html
}
