import { join } from 'node:path'
import { lists } from '../catalogue/facts/lists'
import { PICTURES_CACHE } from '../cli/work-folders'
import { locatePicture } from '../images/locate-picture'
import type { Facts } from '../store/facts'
import { hashOf } from '../store/read-recorder'
import type { Store } from '../store/store'
import type { PaperFacts } from './paper-facts'
import type { Reading } from './read-content-settings'
import { Sources } from './source-table'

/** Opens the changed pictures of texts, and puts their properties or their faults. */
export async function putPictures(
  facts: Facts<PaperFacts>,
  store: Store,
  { root, contentDir, code }: Reading,
): Promise<void> {
  const sources = new Sources(store, 'picture:', hashOf(code))
  const named = facts.list(lists.pictures).map(({ member: src }) => ({
    path: join(contentDir, pathOf(contentDir, src)),
    shown: src,
  }))
  for (const src of sources.removed(named)) {
    sources.forget(src)
    facts.put('picture', src, undefined)
    facts.put('pictureFault', src, undefined)
  }
  const candidates = sources.candidates(named)
  if (candidates.length === 0) return
  const { isFault, openPictures } = await import('../images/open-pictures')
  const opened = await openPictures(
    candidates.map(({ shown }) => shown),
    contentDir,
    join(root, PICTURES_CACHE),
  )
  for (const found of candidates) {
    const picture = opened.get(found.shown)
    sources.record(found, JSON.stringify(picture ?? null))
    facts.put('picture', found.shown, picture && !isFault(picture) ? picture : undefined)
    facts.put('pictureFault', found.shown, picture && isFault(picture) ? picture : undefined)
  }
}

/** The path of a picture. A refused path has no file, hence no dates. */
function pathOf(contentDir: string, src: string): string {
  try {
    return locatePicture(contentDir, src)
  } catch {
    return src
  }
}
