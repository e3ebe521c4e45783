import type { Outlines } from '../html/bind-pages'
import { type BrokenLink, findBrokenLinks, linksReport } from '../html/broken-links'
import { pageFile } from '../html/page-file'
import { addressOf } from '../output/file-of-address'
import type { Address } from '../paths'
import { ownAddress, publicAddress } from '../public-address'
import type { LanguageCode } from '../site'
import type { BuildState } from './build-state'

/** The difference between the edition to be published and the previous one. */
interface LinkChanges {
  /** The documents that were rendered again. */
  outlines: Outlines
  /** Paths of the files of the previous edition that are gone. */
  removed: readonly string[]
  /** Whether the new edition has a file. */
  has: (path: string) => boolean
  /** Origin and base path. */
  home: string
  /** The language of the paper: files have public addresses, outlines have internal ones. */
  language: LanguageCode
}

/**
 * Checks the links of the rendered documents, and the links of other documents to a file or an
 * anchor that is gone. Returns the report of the broken links, which is empty without any.
 */
export function checkLinks({ outlines, removed, has, home, language }: LinkChanges, state: BuildState): string {
  const outlineOf = (address: string) => outlines.get(address) ?? state.outline(address)
  const gone = [...removed.map((path) => ownAddress(addressOf(path), language)), ...changedAnchors(outlines, state)]
  const affected = new Set(gone.flatMap((address) => state.linkingTo(address)).filter(isThere))
  const checked = [
    ...outlines,
    ...[...affected].flatMap((address) => {
      const outline = outlines.has(address) ? undefined : state.outline(address)
      return outline ? [[address, outline] as const] : []
    }),
  ]
  const broken = findBrokenLinks({
    outlines: checked.map(([address, outline]) => [address, outline]),
    outlineOf,
    isThere,
    home,
    language,
  })
  return broken.length > 0 ? linksReport(broken.map(shown)) : ''

  function shown({ page, link, reason }: BrokenLink): BrokenLink {
    return { page: publicAddress(page, language), link: publicAddress(link, language), reason }
  }

  function isThere(address: string): boolean {
    // The page for unknown addresses links to `/404/`, and its file is `404.html`.
    return has(pageFile(address as Address, language))
  }
}

/** The rendered documents that have lost an anchor. */
function changedAnchors(outlines: Outlines, state: BuildState): string[] {
  return [...outlines].flatMap(([address, { ids }]) => {
    const before = state.outline(address)?.ids ?? []
    return before.some((id) => !ids.includes(id)) ? [address] : []
  })
}
