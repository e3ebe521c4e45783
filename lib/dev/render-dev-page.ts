import { bindDocument } from '../html/bind-document'
import type { BlockSheet } from '../html/block-sheets'
import type { ElementScript } from '../html/element-scripts'
import type { PageServer } from '../next/dev-server'
import { NEWSDESK, NOT_FOUND } from '../paths'
import { ownAddress } from '../public-address'
import type { DevSite } from './dev-site'
import { errorPage, withErrorSheet } from './error-sheet'
import { type OpenPages, withReload } from './live-reload'
import type { Newsdesk } from './newsdesk/newsdesk'
import { newsdeskMarkup } from './newsdesk/page'
import { deskQuery } from './newsdesk/query'
import { withMain } from './newsdesk/with-main'
import { withWarnings } from './page-warnings'
import { isAbout } from './problem-markup'
import { withUpcomingMarks, withWatermark } from './watermark'

/** The state of `npm run dev`. Saved changes replace `site`, `elements` and `sheets`. */
export interface DevContext {
  site: DevSite
  elements: ReadonlyMap<string, ElementScript>
  sheets: ReadonlyMap<string, BlockSheet>
  readonly openPages: OpenPages
  readonly next: PageServer
}

/** The newsdesk's address in a paper that has a page at `/redaction/`. */
const NEWSDESK_ALWAYS = '/_dev/redaction/'

interface Page {
  status: number
  html: string
}

/**
 * A page as a build would write it, plus the problems of the content. An article that is not out
 * yet gets a watermark. A page that fails to render is Next's own error page.
 */
export async function renderDevPage(address: string, context: DevContext, search = ''): Promise<Page> {
  // Read before rendering: a change meanwhile starts a new revision.
  const { revision } = context.openPages
  const isNewsdesk = address === NEWSDESK_ALWAYS || (address === NEWSDESK && !context.site.has(address))
  const desk = isNewsdesk ? await context.site.newsdesk() : undefined
  const { status, html } = desk ? await newsdeskPage(desk, search, context) : await pageAt(address, context)
  return { status, html: withReload(html, revision) }
}

async function pageAt(asked: string, context: DevContext): Promise<Page> {
  const { site, next } = context
  const address = ownAddress(asked, site.language)
  // Next's list of addresses may be stale: ours decides.
  const exists = site.has(address) && address !== NOT_FOUND
  const own = site.problems.filter((problem) => problem.severity === 'error' && isAbout(problem, address))
  if (!site.isValid || (!exists && own.length > 0)) return { status: 500, html: errorPage(own) }
  if (exists) await site.show(address)
  const response = await (exists ? next.fetchPage(address) : next.fetchNotFoundPage())
  const rendered = await response.text()
  if (response.status >= 500) return { status: response.status, html: rendered }
  return { status: response.status, html: withMarks(bindDevPage(rendered, context), address, site) }
}

/** Puts the newsdesk into the frame of the page for unknown addresses. */
async function newsdeskPage(desk: Newsdesk, search: string, context: DevContext): Promise<Page> {
  const frame = bindDevPage(await (await context.next.fetchNotFoundPage()).text(), context)
  return { status: 200, html: withMain(frame, 'La rédaction', newsdeskMarkup(desk, deskQuery(search))) }
}

/** Adds what editions do not have: upcoming links, the watermark, warnings and errors. */
function withMarks(html: string, address: string, { problems, unpublishedAt }: DevSite): string {
  const marked = withUpcomingMarks(withWatermark(html, unpublishedAt(address)), unpublishedAt)
  return withErrorSheet(withWarnings(marked, address, problems), address, problems)
}

function bindDevPage(page: string, { elements, sheets, site: { terms, language } }: DevContext): string {
  const assetPath = (address: string) => address
  return bindDocument(page, { basePath: '', language, assetPath, elements, sheets, fonts: [], terms }).html
}
