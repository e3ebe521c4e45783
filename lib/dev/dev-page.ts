import { bindDocument } from '../html/document'
import type { ElementScript } from '../html/elements'
import { fetchKnownPage, type NextDevServer } from '../next/dev-server'
import { NOT_FOUND } from '../paths'
import type { DevSite } from './dev-site'
import { type OpenPages, withReload } from './live-reload'
import { problemsPage } from './problems-page'

/** What the dev site is shown from; the watch replaces the first two while it runs. */
export interface DevContext {
  site: DevSite
  elements: ReadonlyMap<string, ElementScript>
  readonly readers: OpenPages
  readonly typesetter: NextDevServer
}

interface Page {
  status: number
  html: string
}

/** A page as it will be printed, or why none can be. A page that our code fails to draw is Next's own, with its explanation. */
export async function renderDevPage(address: string, stage: DevContext): Promise<Page> {
  // Named before the page is drawn: a change that comes meanwhile makes another.
  const shown = stage.readers.rehearsal
  const { status, html } = await pageAt(address, stage)
  return { status, html: withReload(html, shown) }
}

async function pageAt(address: string, stage: DevContext): Promise<Page> {
  const { site, typesetter } = stage
  if (!site.isPrintable) return { status: 500, html: problemsPage(site.report) }
  // Next goes by its former list of addresses for a while; ours is the one that counts.
  const isKnown = site.has(address) && address !== NOT_FOUND
  if (isKnown) await site.show(address)
  const response = await (isKnown ? fetchKnownPage(typesetter, address) : typesetter.fetchPage(NOT_FOUND))
  const printed = await response.text()
  const html = response.status >= 500 ? printed : bindDevPage(printed, stage)
  return { status: response.status, html }
}

function bindDevPage(printed: string, { elements }: DevContext): string {
  const { html } = bindDocument(printed, { basePath: '', assetPath: (address) => address, elements, fonts: [] })
  return html
}
