import { join } from 'node:path'
import { clockIn } from '../content/date'
import { subsetFonts } from '../fonts/subset'
import type { Address } from '../paths'
import type { Outlines } from './bind'
import { codeHash } from './code'
import { errandsApart } from './errand-thread'
import { type Errands, errandsHere } from './errands'
import { addressOf } from './files'
import { Former } from './leaves'
import { existsManifest } from './manifest'
import { type Glance, glanceOf } from './memory/glance'
import { type Impression, impressionFile, keepImpression, NOTHING, recallImpression } from './memory/impression'
import { OutlinesCache } from './memory/outlines'
import { FONTS } from './places'
import { pageFile } from './printed'
import type { Settings } from './settings'

/** A press ready to print, and what it remembers of the edition in `outDir`. */
export interface Press extends Settings {
  /** Hash of the code that prints. */
  code: string
  /** Taken before the content is read: what changes meanwhile is seen the next time. */
  glance: Glance
  last: Impression
  outlines: OutlinesCache
  /** That edition itself. */
  former: Former
  errands: Errands
}

/** Where somebody else looks at the last edition and something has changed since, does something `meanwhile`. */
export async function openPress(settings: Settings, meanwhile: () => Promise<unknown>): Promise<Press> {
  const { root, outDir } = settings
  await subsetFonts(join(root, FONTS))
  const code = codeHash(root)
  const impression = impressionFile(root, outDir)
  const apart = errandsApart(root, { outDir, impression, code })
  const glance = glanceOf(settings)
  const { value, fault } = recallImpression(impression, code)
  if (fault === 'damaged') console.error('La mémoire de l’édition était abîmée : elle est réimprimée.')
  if (fault === 'outdated') console.error('Le code a changé : l’édition est réimprimée.')
  const last = value ?? NOTHING
  const errands = apart ?? errandsHere(outDir, last.leaves)
  if (apart && glance.hash !== last.glance) await meanwhile()
  const former = new Former(last.leaves, await errands.altered())
  const outlines = new OutlinesCache(impression.replace(/\.json$/, ''), code)
  const press = { ...settings, code, glance, outlines }
  if (last.assets.every((path) => former.isIntact(path))) return { ...press, last, former, errands }
  return { ...press, last: NOTHING, former: new Former(NOTHING.leaves), errands: errandsHere(outDir, NOTHING.leaves) }
}

/** Nothing that it was made from has changed, time has brought nothing, and all of it is still there. */
export function isUpToDate({ outDir, now, glance, last, former }: Press): boolean {
  if (glance.hash === '' || glance.hash !== last.glance || !existsManifest(outDir)) return false
  const { from, until } = last.stands
  const time = clockIn(last.site.timezone, now)
  if (time < from || (until !== undefined && time >= until)) return false
  return former.intact.size === last.leaves.size
}

/** Its page, and what links must know of it. */
export function isThere({ former, outlines }: Press, address: Address): boolean {
  const file = pageFile(address)
  return former.isIntact(file) && outlines.has(addressOf(file))
}

/** `fresh` are the outlines of what was printed. */
export function remember({ root, outDir, code, outlines }: Press, impression: Impression, fresh: Outlines): void {
  outlines.keep(fresh, new Set([...impression.leaves.keys()].map(addressOf)))
  keepImpression(impressionFile(root, outDir), code, impression)
}
