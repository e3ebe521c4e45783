import { join } from 'node:path'
import { redirectsOf } from '../hosts/redirects'
import { type Address, FRONT } from '../paths'
import { hasErrors } from '../problem'
import { arrange } from '../views/arrange'
import { VIEWS_FOLDER } from '../views/store'
import type { Frame } from '../views/view'
import type { Views } from '../views/views'
import { writeFrame, writeView } from '../views/write'
import { loadEdition } from './edition'
import { PressError } from './error'
import { lineReader } from './excerpt'
import { NearnessCache } from './memory/nearness'
import { REHEARSAL } from './places'
import { report as reportOf } from './report'
import { isAtRoot } from './routes'
import type { Settings } from './settings'
import { todayOf } from './today'
import { type ToldAt, toldOnDemand } from './told'

/** The paper as it would be printed now: what `npm run dev` shows, each page made when a browser asks for it. */
export interface Rehearsal {
  /** Every problem of the content, as text. Empty when there is none. */
  report: string
  /** False when a problem forbids the edition: pages then show the report. */
  isPrintable: boolean
  addresses: ReadonlySet<string>
  /** Today's address, by the former ones. */
  moved: ReadonlyMap<string, Address>
  /** Leaves the view of a page where Next finds it, at once, then prints the pictures that it shows. */
  show: (address: string) => Promise<void>
  toldAt: ToldAt
}

/** Reads the content again. Never throws. */
export async function rehearse(settings: Settings): Promise<Rehearsal> {
  try {
    return await readAgain(settings)
  } catch (error) {
    return cancelled(error instanceof PressError ? error.message : String(error instanceof Error ? error.stack : error))
  }
}

async function readAgain(settings: Settings): Promise<Rehearsal> {
  const { value, problems } = await loadEdition(settings)
  const report = reportOf(problems, lineReader(settings.contentDir))
  if (!value || hasErrors(problems)) return cancelled(report)
  const { catalogue, lab } = value
  const { frame, views } = arrange(catalogue, lab, new NearnessCache(settings), todayOf(settings, catalogue.site))
  const write = leaveOnStage(frame, views, join(settings.root, VIEWS_FOLDER))
  const redirects = redirectsOf([...catalogue.entries.values()].map(({ article }) => article))
  return {
    report,
    isPrintable: true,
    addresses: new Set(views.keys()),
    moved: new Map(redirects.map(({ from, to }) => [from, to])),
    show: (address) => {
      write(address as Address)
      return lab.develop(join(settings.root, REHEARSAL))
    },
    toldAt: toldOnDemand(frame, views, catalogue.published, settings),
  }
}

/** Leaves what Next looks at whatever it is asked for, but for the front page, which takes long; returns what leaves the rest. */
function leaveOnStage(frame: Frame, views: Views, folder: string): (address: Address) => void {
  const write = (address: Address) => {
    const view = views.get(address)
    if (view) writeView(view, folder)
  }
  writeFrame(frame, views.keys(), folder)
  for (const address of views.keys()) if (isAtRoot(address) && address !== FRONT) write(address)
  return write
}

function cancelled(report: string): Rehearsal {
  const nothing = { addresses: new Set<string>(), moved: new Map(), show: async () => {}, toldAt: () => undefined }
  return { report, isPrintable: false, ...nothing }
}
