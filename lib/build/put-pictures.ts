import { join } from 'node:path'
import { lists } from '../catalogue/facts/lists'
import { PICTURES_CACHE } from '../cli/work-folders'
import { contentPath } from '../images/content-path'
import { isFault, openPictures } from '../images/open-pictures'
import type { Facts } from '../store/facts'
import { hashOf } from '../store/reads'
import type { Store } from '../store/store'
import type { PaperFacts } from './paper-facts'
import type { Reading } from './put-content'
import { Sources } from './sources'

/** Opens the pictures that texts name, where they have changed: what they look like, or what is wrong with them. */
export async function putPictures(
  facts: Facts<PaperFacts>,
  store: Store,
  { root, contentDir, readingCode }: Reading,
): Promise<void> {
  const sources = new Sources(store, 'picture:', hashOf(readingCode))
  const named = facts.list(lists.pictures).map(({ member: src }) => ({
    path: join(contentDir, pathOf(src)),
    shown: src,
  }))
  for (const src of sources.gone(named)) {
    sources.forget(src)
    facts.put('picture', src, undefined)
    facts.put('pictureFault', src, undefined)
  }
  const suspects = sources.suspects(named)
  if (suspects.length === 0) return
  const opened = await openPictures(
    suspects.map(({ shown }) => shown),
    contentDir,
    join(root, PICTURES_CACHE),
  )
  for (const found of suspects) {
    const picture = opened.get(found.shown)
    sources.note(found, JSON.stringify(picture ?? null))
    facts.put('picture', found.shown, picture && !isFault(picture) ? picture : undefined)
    facts.put('pictureFault', found.shown, picture && isFault(picture) ? picture : undefined)
  }
}

/** Where a picture lies, as far as its name says so: one that is refused has no dates. */
function pathOf(src: string): string {
  try {
    return contentPath(src)
  } catch {
    return src
  }
}
