import type { Address } from '../paths'
import type { Site } from '../site'
import { NOT_FOUND } from '../views/not-found'
import type { Outlines } from './bind'
import type { Outline } from './document'
import { PressError } from './error'
import { addressOf, fileOf } from './files'
import { findBrokenLinks, linksReport, type Printing } from './links'
import type { Press } from './press'
import { LOST } from './printed'

/** An edition about to be published. */
interface Draft {
  /** Paths. */
  files: ReadonlySet<string>
  /** Of the documents that the last edition had not. */
  outlines: Outlines
  views: Iterable<Address>
  site: Site
}

/** The edition that readers have, all of whose links led somewhere. */
type Last = Pick<Press, 'former' | 'outlines'>

/**
 * The last look at a paper before readers have it: every view has become a page (an address that no file of `app/` answers would
 * be missing without a word), and every link finds something among the paper's files.
 */
export function checkPaper({ files, outlines, views, site }: Draft, last: Last): void {
  const addresses = new Set([...files].map(addressOf))
  // The page of lost addresses has a name of its own, which it says of itself.
  if (addresses.has(LOST)) addresses.add(NOT_FOUND)
  const missing = [...views].filter((address) => !addresses.has(address))
  if (missing.length > 0) throw new PressError(`✖ Aucun fichier de app/ n’imprime ${missing.join(', ')}`)
  const outlineOf = (address: string) => outlines.get(address) ?? last.outlines.get(address)
  const read = isShaken(files, outlines, last) ? all(addresses, outlineOf) : outlines
  const broken = findBrokenLinks({ outlines: read, outlineOf, addresses, home: site.origin + site.basePath })
  if (broken.length > 0) throw new PressError(linksReport(broken))
}

/** Whether something has gone that pages of the last edition may lead to: a file, or an anchor of a page printed again. */
function isShaken(files: ReadonlySet<string>, outlines: Outlines, { former, outlines: last }: Last): boolean {
  if ([...former.leaves.keys()].some((path) => !files.has(path))) return true
  return [...outlines].some(([address, { ids }]) => {
    const old = last.get(address)?.ids
    return old ? old.some((id) => !ids.includes(id)) : former.leaves.has(fileOf(address))
  })
}

function* all(addresses: Iterable<string>, outlineOf: Printing['outlineOf']): Generator<[string, Outline]> {
  for (const address of addresses) {
    const outline = outlineOf(address)
    if (outline) yield [address, outline]
  }
}
