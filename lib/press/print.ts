import { join } from 'node:path'
import { type Redirect, redirectsOf } from '../hosts/redirects'
import type { Address } from '../paths'
import type { Site } from '../site'
import { arrange } from '../views/arrange'
import type { Frame, View } from '../views/view'
import type { Bound, Outlines } from './bind'
import { loadEdition } from './edition'
import { addressOf, copyFolder } from './files'
import { furnish } from './furnish'
import { gatherLeaves, isSame, keepFile } from './leaves'
import { takeLock } from './lock'
import { draftManifest } from './manifest'
import type { Impression } from './memory/impression'
import { type RunNext, runNext } from './next'
import { checkPaper } from './paper-check'
import { LOCK } from './places'
import { keysOf, type Plan, planEdition } from './plan'
import { isThere, isUpToDate, openPress, type Press, remember } from './press'
import { pageFile } from './printed'
import type { Progress } from './progress'
import type { Settings } from './settings'
import { openStaging, type Staging } from './staging'
import { tell } from './tell'
import { typeset } from './typeset'
import { orFail } from './verdict'

export interface Print {
  pages: number
  /** How many of them were not as they are now. */
  printed: number
  site: Site
}

/** Prints the newspaper. Until its last line the edition that readers have is untouched, and any failure leaves it so. */
export async function printEdition(settings: Settings, progress: Progress, run: RunNext = runNext): Promise<Print> {
  return atPress(settings, async (press, staging) => {
    if (isUpToDate(press)) return { pages: press.last.keys.size, printed: 0, site: press.last.site }
    const paper = await arrangePaper(staging.folder, press, progress)
    const impression = await printInto(staging.folder, paper, press, progress, run)
    if (!isSame(impression.leaves, press.last.leaves)) publish(staging, impression, press)
    remember(press, impression)
    return { pages: paper.views.size, printed: paper.plan.print.length, site: impression.site }
  })
}

/** What would be printed, kept and removed. */
export async function planNext(settings: Settings, progress: Progress): Promise<Plan> {
  return atPress(settings, async (press, { folder }) => (await arrangePaper(folder, press, progress)).plan)
}

async function atPress<T>(settings: Settings, work: (press: Press, staging: Staging) => Promise<T>): Promise<T> {
  const unlock = takeLock(join(settings.root, LOCK))
  try {
    const staging = openStaging(settings.outDir)
    try {
      return await work(await openPress(settings), staging)
    } finally {
      staging.discard()
    }
  } finally {
    unlock()
  }
}

interface Paper {
  frame: Frame
  views: Map<Address, View>
  redirects: Redirect[]
  keys: Map<Address, string>
  plan: Plan
}

/** From Markdown to what each page will show. Pictures are already put into `folder`. */
async function arrangePaper(folder: string, press: Press, { stage }: Progress): Promise<Paper> {
  const loaded = await stage('Lecture', () => loadEdition({ ...press, picturesDir: folder }))
  const { catalogue, pictures } = orFail(loaded, press.contentDir)
  const { frame, views } = arrange(catalogue, pictures)
  const keys = keysOf(frame, views)
  const redirects = redirectsOf([...catalogue.entries.values()].map(({ article }) => article))
  return {
    frame,
    views,
    redirects,
    keys,
    plan: planEdition(keys, press.last.keys, (address) => isThere(press, address)),
  }
}

/** From views to documents: what changed is printed, the rest is the last edition's. */
async function printInto(
  folder: string,
  paper: Paper,
  press: Press,
  progress: Progress,
  run: RunNext,
): Promise<Impression> {
  const { frame, views, keys, plan } = paper
  const bound = await typeset(folder, paper, plan.print, press, progress, run)
  copyFolder(join(press.root, 'public'), folder)
  await furnish(folder, paper, press.root)
  const told = tell(folder, paper, press)
  const made = gatherLeaves(folder, press.outDir, press.last.leaves)
  const leaves = new Map([...made, ...keepPages(folder, plan.keep, press)])
  const outlines = outlinesOf(bound, plan.keep, press)
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

function publish(staging: Staging, { leaves }: Impression, { outDir }: Press): void {
  const announce = draftManifest(outDir, leaves)
  staging.publish()
  announce()
}
