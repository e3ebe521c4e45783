import { join } from 'node:path'
import type { Catalogue } from '../catalogue/catalogue'
import { type Redirect, redirectsOf } from '../hosts/redirects'
import type { Lab } from '../images/lab'
import type { Address } from '../paths'
import { arrange } from '../views/arrange'
import type { Frame } from '../views/view'
import type { Views } from '../views/views'
import type { Outlines } from './bind'
import { loadEdition } from './edition'
import { copyFolder, fileOf } from './files'
import { furnish } from './furnish'
import { Gathering } from './leaves'
import type { Impression } from './memory/impression'
import { NearnessCache } from './memory/nearness'
import { runNext } from './next'
import { checkPaper } from './paper-check'
import { keysOf, type Plan, planEdition } from './plan'
import { isThere, type Press } from './press'
import { pageFile } from './printed'
import type { Progress } from './progress'
import { printRedirects } from './redirects'
import { tell } from './tell'
import { todayOf } from './today'
import { type Typeset, withNext } from './typeset'
import { orFail } from './verdict'

export interface Paper {
  frame: Frame
  views: Views
  lab: Lab
  redirects: Redirect[]
  published: Catalogue['published']
  keys: Map<Address, string>
  plan: Plan
}

/** From Markdown to what each page will show. Its pictures are ordered, not printed. */
export async function arrangePaper(press: Press, { stage }: Progress): Promise<Paper> {
  const loaded = await stage('Lecture', () => loadEdition(press))
  const { catalogue, lab } = orFail(loaded, press.contentDir)
  const { frame, views } = arrange(catalogue, lab, new NearnessCache(press), todayOf(press, catalogue.site))
  const keys = keysOf(frame, views)
  const redirects = redirectsOf([...catalogue.entries.values()].map(({ article }) => article))
  return {
    frame,
    views,
    lab,
    redirects,
    published: catalogue.published,
    keys,
    plan: planEdition(keys, press.last.keys, (address) => isThere(press, address)),
  }
}

/** What is to be remembered of an edition, and of its documents those that are new. */
interface Printing {
  impression: Impression
  outlines: Outlines
}

/** From views to documents: what changed is printed, the rest is the last edition's. */
export async function printInto(
  folder: string,
  paper: Paper,
  press: Press,
  progress: Progress,
  typeset?: Typeset,
): Promise<Printing> {
  const { frame, views, keys, plan } = paper
  const gathering = new Gathering(folder, press.former)
  for (const address of plan.keep) gathering.keep(pageFile(address))
  let rest: ReturnType<typeof printRest> | undefined
  const printRestOnce = () => {
    rest ??= printRest(gathering, paper, press, progress)
    return rest
  }
  // Without a page to print, nothing is typeset and the assets are those of the last edition.
  const bound =
    plan.print.length === 0
      ? { assets: press.last.assets.filter((path) => gathering.keep(path)), outlines: new Map() }
      : await setPages(typeset)(folder, paper, plan.print, press, progress, printRestOnce)
  const { moved, told } = await printRestOnce()
  const leaves = gathering.leaves()
  const outlines = new Map([...bound.outlines, ...moved])
  await progress.stage('Relecture', () =>
    checkPaper({ files: new Set(leaves.keys()), outlines, views: views.keys(), site: frame.site }, press),
  )
  const impression = { glance: press.glance.hash, site: frame.site, keys, assets: bound.assets, told, leaves }
  return { impression, outlines }
}

/** All but the pages: it needs none of them. */
async function printRest(gathering: Gathering, paper: Paper, press: Press, { stage }: Progress) {
  copyFolder(join(press.root, 'public'), gathering.folder)
  await stage('Images', () => paper.lab.develop(gathering.folder, (address) => gathering.keep(fileOf(address))))
  await furnish(gathering, paper, press)
  const rest = { moved: await printRedirects(gathering.folder, paper), told: tell(gathering, paper, press) }
  // Nobody reads them after this: those who compose have theirs in `.edition/views`.
  paper.views.forget()
  return rest
}

/** Next, unless somebody else has printed the pages. */
export function setPages(typeset: Typeset | undefined): Typeset {
  return typeset ?? withNext(runNext)
}
