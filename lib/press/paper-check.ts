import type { Address } from '../paths'
import type { Site } from '../site'
import { NOT_FOUND } from '../views/not-found'
import type { Outlines } from './bind'
import { PressError } from './error'
import { addressOf } from './files'
import { findBrokenLinks, linksReport } from './links'
import { LOST } from './printed'

/**
 * The last look at a paper before readers have it: every view has become a page (an address that no file of `app/` answers would
 * be missing without a word), and every link finds something among the paper's files.
 */
export function checkPaper(
  files: Iterable<string>,
  outlines: Outlines,
  views: Iterable<Address>,
  { origin, basePath }: Site,
): void {
  const addresses = new Set([...files].map(addressOf))
  // The page of lost addresses has a name of its own, which it says of itself.
  if (addresses.has(LOST)) addresses.add(NOT_FOUND)
  const missing = [...views].filter((address) => !addresses.has(address))
  if (missing.length > 0) throw new PressError(`✖ Aucun fichier de app/ n’imprime ${missing.join(', ')}`)
  const broken = findBrokenLinks({ outlines, addresses, home: origin + basePath })
  if (broken.length > 0) throw new PressError(linksReport(broken))
}
