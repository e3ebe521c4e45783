import { join } from 'node:path'
import { subsetFonts } from '../fonts/subset'
import { redirectsOf } from '../hosts/redirects'
import type { Address } from '../paths'
import { hasErrors } from '../problem'
import { arrange } from '../views/arrange'
import { writeViews } from '../views/write'
import { loadEdition } from './edition'
import { PressError } from './error'
import { lineReader } from './excerpt'
import { feedsOf } from './feeds'
import { NearnessCache } from './memory/nearness'
import { FONTS, REHEARSAL } from './places'
import { report as reportOf } from './report'
import type { Settings } from './settings'

/** The paper as it would be printed now: what `npm run dev` shows. */
export interface Rehearsal {
  /** Every problem of the content, as text. Empty when there is none. */
  report: string
  /** False when a problem forbids the edition: pages then show the report. */
  isPrintable: boolean
  addresses: ReadonlySet<string>
  /** Today's address, by the former ones. */
  moved: ReadonlyMap<string, Address>
  feeds: ReadonlyMap<string, () => string | Buffer>
}

/** Reads the content again and leaves its views where Next's pages find them; only those that changed are written. Never throws. */
export async function rehearse(settings: Settings): Promise<Rehearsal> {
  try {
    return await readAgain(settings)
  } catch (error) {
    return cancelled(error instanceof PressError ? error.message : String(error instanceof Error ? error.stack : error))
  }
}

async function readAgain(settings: Settings): Promise<Rehearsal> {
  const { root, contentDir } = settings
  const { value, problems } = await loadEdition(settings)
  const text = reportOf(problems, lineReader(contentDir))
  if (!value || hasErrors(problems)) return cancelled(text)
  await subsetFonts(join(root, FONTS))
  const { frame, views } = arrange(value.catalogue, value.lab, new NearnessCache(settings))
  await value.lab.develop(join(root, REHEARSAL))
  const { published } = value.catalogue
  const articles = [...value.catalogue.entries.values()].map(({ article }) => article)
  writeViews(frame, views)
  return {
    report: text,
    isPrintable: true,
    addresses: new Set(views.keys()),
    moved: new Map(redirectsOf(articles).map(({ from, to }) => [from, to])),
    feeds: feedsOf(frame, views, settings.printedAt, { idOf: (address) => published.get(address as Address) }),
  }
}

function cancelled(report: string): Rehearsal {
  return { report, isPrintable: false, addresses: new Set(), moved: new Map(), feeds: new Map() }
}
