import { join } from 'node:path'
import { subsetFonts } from '../fonts/subset'
import type { Address } from '../paths'
import { codeHash } from './code'
import { Former } from './leaves'
import { existsManifest } from './manifest'
import { glanceOf } from './memory/glance'
import { type Impression, impressionFile, keepImpression, NOTHING, recallImpression } from './memory/impression'
import { FONTS } from './places'
import { pageFile } from './printed'
import type { Settings } from './settings'

/** A press ready to print, and what it remembers of the edition in `outDir`. */
export interface Press extends Settings {
  /** Hash of the code that prints. */
  code: string
  /** Taken before the content is read: what changes meanwhile is seen the next time. */
  glance: string
  last: Impression
  /** That edition itself. */
  former: Former
}

export async function openPress(settings: Settings): Promise<Press> {
  const { root, outDir } = settings
  await subsetFonts(join(root, FONTS))
  const code = codeHash(root)
  const { value, fault } = recallImpression(impressionFile(root, outDir), code)
  if (fault === 'damaged') console.error('La mémoire de l’édition était abîmée : elle est réimprimée.')
  if (fault === 'outdated') console.error('Le code a changé : l’édition est réimprimée.')
  const former = new Former(outDir, value?.leaves ?? NOTHING.leaves)
  const press = { ...settings, code, glance: glanceOf(settings) }
  if (value?.assets.every((path) => former.isIntact(path))) return { ...press, last: value, former }
  return { ...press, last: NOTHING, former: new Former(outDir, NOTHING.leaves) }
}

/** Nothing that it was made from has changed, and all of it is still there. */
export function isUpToDate({ outDir, glance, last, former }: Press): boolean {
  if (glance === '' || glance !== last.glance || !existsManifest(outDir)) return false
  return [...last.leaves.keys()].every((path) => former.isIntact(path))
}

export function isThere({ former }: Press, address: Address): boolean {
  return former.isIntact(pageFile(address))
}

export function remember({ root, outDir, code }: Press, impression: Impression): void {
  keepImpression(impressionFile(root, outDir), code, impression)
}
