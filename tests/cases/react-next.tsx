import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ArchivesPage } from '../../components/archives-page'
import { ArticlePage } from '../../components/article-page'
import { CorrectionsPage } from '../../components/corrections-page'
import { FrontPage } from '../../components/front-page'
import { IndexPage } from '../../components/index-page'
import { ListingPage } from '../../components/listing-page'
import { MonthPage } from '../../components/month-page'
import { NotFoundPage } from '../../components/not-found-page'
import { PlanPage } from '../../components/plan-page'
import { ReadingListPage } from '../../components/reading-list-page'
import { SearchPage } from '../../components/search-page'
import { SeriesPage } from '../../components/series-page'
import { StaticPage } from '../../components/static-page'
import { TrailPage } from '../../components/trail-page'
import { VersionsPage } from '../../components/versions-page'
import { YearPage } from '../../components/year-page'
import { type Language, languageOf } from '../../lib/language/language'
import { writeNextOutput } from '../../lib/next/next-output'
import type { RunNext } from '../../lib/next/run-next'
import { type PageKind, pageAt } from '../../lib/page-kinds'
import type { Address } from '../../lib/paths'
import type { ViewOf } from '../../lib/views/view'
import { ADDRESSES_FILE, FRAME_FILE, VIEWS_FOLDER, viewFile } from '../../lib/views/view-files'
import type { Frame } from '../../lib/views/view-parts'
import { nextPage } from '../next/next-page'

type Pages = { [K in PageKind]: ComponentType<{ view: ViewOf[K]; frame: Frame; language: Language }> }

/** The components that `app/` renders for each kind of page. */
const PAGES: Pages = {
  front: FrontPage,
  article: ArticlePage,
  versions: VersionsPage,
  section: ListingPage,
  author: ListingPage,
  series: SeriesPage,
  tag: ListingPage,
  sections: IndexPage,
  authors: IndexPage,
  'all-series': IndexPage,
  tags: IndexPage,
  archives: ArchivesPage,
  year: YearPage,
  month: MonthPage,
  plan: PlanPage,
  corrections: CorrectionsPage,
  search: SearchPage,
  'reading-list': ReadingListPage,
  trail: TrailPage,
  'not-found': NotFoundPage,
  page: StaticPage,
}

/** Custom elements are renamed, because bundling their scripts would take longer than the pages. */
const CUSTOM_TAG = /<(\/?)[a-z]+-[a-z-]+/g

/** Renders pages with React alone, so that a build follows their real links in a second. */
export const reactNext: RunNext = async (root, mode) => {
  const sheet = join(root, '.next', 'sheet.css')
  if (mode === 'compile') {
    mkdirSync(dirname(sheet), { recursive: true })
    writeFileSync(sheet, '')
    return
  }
  const addresses = read<Address[]>(root, ADDRESSES_FILE)
  writeNextOutput(root, {
    pages: Object.fromEntries(addresses.map((address) => renderPage(root, address))),
    files: { '/_next/static/chunks/33rxd3fh70i7q.css': sheet },
    routes: {},
  })
}

function renderPage(root: string, address: Address): [string, string] {
  const kind = pageAt(address)?.kind ?? 'not-found'
  // The view at an address is of the kind of that address.
  const Page = PAGES[kind] as ComponentType<{ view: unknown; frame: Frame; language: Language }>
  const frame = read<Frame>(root, FRAME_FILE)
  const body = renderToStaticMarkup(
    <Page view={read<unknown>(root, viewFile(address))} frame={frame} language={languageOf(frame.site)} />,
  )
  const file = join(root, '.next', `${viewFile(address)}.html`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, nextPage({ body: body.replace(CUSTOM_TAG, '<$1div') }))
  return [address === '/' ? '/' : address.slice(0, -1), file]
}

function read<T>(root: string, name: string): T {
  return JSON.parse(readFileSync(join(root, VIEWS_FOLDER, name), 'utf8')) as T
}
