import { join } from 'node:path'
import type { Catalogue } from '../catalogue/catalogue'
import { type Redirect, redirectsOf } from '../hosts/redirects'
import type { Lab } from '../images/lab'
import type { Address } from '../paths'
import { arrange } from '../views/arrange'
import type { Frame, View } from '../views/view'
import type { Bound, Outlines } from './bind'
import { loadEdition } from './edition'
import { addressOf, copyFolder } from './files'
import { furnish } from './furnish'
import { gatherLeaves, keepFile } from './leaves'
import type { Impression } from './memory/impression'
import { Readings } from './memory/readings'
import { runNext } from './next'
import { checkPaper } from './paper-check'
import { keysOf, type Plan, planEdition } from './plan'
import { isThere, type Press } from './press'
import { pageFile } from './printed'
import type { Progress } from './progress'
import { printRedirects } from './redirects'
import { tell } from './tell'
import { type Typeset, withNext } from './typeset'
import { orFail } from './verdict'

export interface Paper {
  frame: Frame
  views: Map<Address, View>
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
  const { frame, views } = arrange(catalogue, lab, new Readings(press.root))
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

/** From views to documents: what changed is printed, the rest is the last edition's. */
export async function printInto(
  folder: string,
  paper: Paper,
  press: Press,
  progress: Progress,
  typeset?: Typeset,
): Promise<Impression> {
  const { frame, views, keys, plan } = paper
  const bound = await setPages(typeset)(folder, paper, plan.print, press, progress)
  copyFolder(join(press.root, 'public'), folder)
  await progress.stage('Images', () => paper.lab.develop(folder))
  await furnish(folder, paper, press)
  const moved = await printRedirects(folder, paper)
  const told = tell(folder, paper, press)
  const made = gatherLeaves(folder, press.outDir, press.last.leaves)
  const leaves = new Map([...made, ...keepPages(folder, plan.keep, press)])
  const outlines = new Map([...outlinesOf(bound, plan.keep, press), ...moved])
  await progress.stage('Relecture', () => checkPaper(leaves.keys(), outlines, views.keys(), frame.site))
  return { glance: press.glance, site: frame.site, keys, outlines, assets: bound.assets, told, leaves }
}

function keepPages(folder: string, keep: readonly Address[], { outDir, last }: Press): Impression['leaves'] {
  const paths = keep.map(pageFile)
  for (const path of paths) keepFile(path, outDir, folder)
  return new Map(
    paths.flatMap((path) => {
      const leaf = last.leaves.get(path)
      return leaf ? [[path, leaf] as const] : []
    }),
  )
}

function outlinesOf({ outlines }: Bound, keep: readonly Address[], { last }: Press): Outlines {
  const all = new Map(outlines)
  for (const address of keep.map(pageFile).map(addressOf)) {
    const outline = last.outlines.get(address)
    if (outline) all.set(address, outline)
  }
  return all
}

/** Next, unless somebody else has printed the pages. */
export function setPages(typeset: Typeset | undefined): Typeset {
  return typeset ?? withNext(runNext)
}
