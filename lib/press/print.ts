import { join } from 'node:path'
import type { Site } from '../site'
import { takeLock } from './lock'
import { draftManifest } from './manifest'
import type { Impression } from './memory/impression'
import { LOCK } from './places'
import type { Plan } from './plan'
import { isUpToDate, openPress, type Press, remember } from './press'
import type { Progress } from './progress'
import { keepPublished } from './published'
import type { Settings } from './settings'
import { isInPart, openShare, type Part, writeShare } from './shares'
import { openStaging, type Staging } from './staging'
import type { Typeset } from './typeset'

export interface Print {
  pages: number
  /** How many of them were not as they are now. */
  printed: number
  site: Site
}

/** Prints the newspaper. Until its last line the edition that readers have is untouched, and any failure leaves it so. */
export async function printEdition(settings: Settings, progress: Progress, typeset?: Typeset): Promise<Print> {
  return atPress(settings, async (press, staging) => {
    if (isUpToDate(press)) return { pages: press.last.keys.size, printed: 0, site: press.last.site }
    // All that reads Markdown takes longer to load than it takes to see that nothing changed.
    const { arrangePaper, printInto } = await import('./impress')
    staging.begin(press.errands)
    const paper = await arrangePaper(press, progress)
    const { impression, outlines } = await printInto(staging.folder, paper, press, progress, typeset)
    if (!press.former.isThat(impression.leaves)) await publish(staging, impression, press)
    remember(press, impression, outlines)
    keepPublished(settings, paper.published)
    return { pages: paper.views.size, printed: paper.plan.print.length, site: impression.site }
  })
}

/** What would be printed, kept and removed. */
export async function planNext(settings: Settings, progress: Progress): Promise<Plan> {
  const { arrangePaper } = await import('./impress')
  return atPress(settings, async (press) => (await arrangePaper(press, progress)).plan)
}

/** Prints one machine's share of the pages into `outDir`. Until its last line that is no share. */
export async function printShare(
  settings: Settings,
  part: Part,
  progress: Progress,
  typeset?: Typeset,
): Promise<number> {
  const pages = openShare(settings.outDir)
  return atPress({ ...settings, outDir: join(settings.outDir, 'none') }, async (press) => {
    const { arrangePaper, setPages } = await import('./impress')
    const paper = await arrangePaper(press, progress)
    const print = [...paper.keys].filter(([address]) => isInPart(address, part))
    const addresses = print.map(([address]) => address)
    const bound = await setPages(typeset)(pages, paper, addresses, press, progress, async () => {})
    writeShare(settings.outDir, press.code, print, bound)
    return print.length
  })
}

async function atPress<T>(settings: Settings, work: (press: Press, staging: Staging) => Promise<T>): Promise<T> {
  const unlock = takeLock(join(settings.root, LOCK))
  try {
    const staging = openStaging(settings.outDir)
    try {
      return await work(await openPress(settings, () => import('./impress')), staging)
    } finally {
      staging.discard()
    }
  } finally {
    unlock()
  }
}

async function publish(staging: Staging, { leaves }: Impression, { outDir, former, errands }: Press): Promise<void> {
  const announce = draftManifest(outDir, leaves)
  await staging.publish(leaves, former, errands)
  announce()
}
