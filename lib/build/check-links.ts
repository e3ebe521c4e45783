import { Failure } from '../failure'
import type { Outlines } from '../html/bind'
import { findBrokenLinks, linksReport } from '../html/broken-links'
import { NOT_FOUND_FILE } from '../html/page-file'
import { addressOf, fileOf } from '../output/address'
import { NOT_FOUND } from '../paths'
import type { BuildState } from './build-state'

/** What an edition about to be published has that the previous one had not. */
export interface LinkChanges {
  /** Of the documents that were rendered. */
  outlines: Outlines
  /** Paths of files that the previous edition had. */
  removed: readonly string[]
  /** Whether the next edition has a file. */
  has: (path: string) => boolean
  /** Origin and base path. */
  home: string
}

/**
 * Every link of the documents that were rendered must lead somewhere; and so must those of the others that lead to what is gone: a file,
 * or an anchor of a document. Throws with all that do not.
 */
export function checkLinks({ outlines, removed, has, home }: LinkChanges, state: BuildState): void {
  const outlineOf = (address: string) => outlines.get(address) ?? state.outline(address)
  const gone = [...removed.map(addressOf), ...changedAnchors(outlines, state)]
  const doubtful = new Set(
    gone.flatMap((address) => state.linkingTo(address)).filter((address) => has(fileOf(address))),
  )
  const followed = [
    ...outlines,
    ...[...doubtful].flatMap((address) => {
      const outline = outlines.has(address) ? undefined : state.outline(address)
      return outline ? [[address, outline] as const] : []
    }),
  ]
  const broken = findBrokenLinks({
    outlines: followed.map(([address, outline]) => [address, outline]),
    outlineOf,
    isThere,
    home,
  })
  if (broken.length > 0) throw new Failure(linksReport(broken))

  function isThere(address: string): boolean {
    // The page of lost addresses has a name of its own, which it says of itself.
    return has(fileOf(address === NOT_FOUND ? NOT_FOUND_FILE : address))
  }
}

/** Documents that were rendered again and have lost an anchor. */
function changedAnchors(outlines: Outlines, state: BuildState): string[] {
  return [...outlines].flatMap(([address, { ids }]) => {
    const before = state.outline(address)?.ids ?? []
    return before.some((id) => !ids.includes(id)) ? [address] : []
  })
}
