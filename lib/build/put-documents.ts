import { join } from 'node:path'
import { lists } from '../catalogue/facts/lists'
import { isDocumentFault, openDocument } from '../documents/open-document'
import { locateFile } from '../images/locate-picture'
import type { Facts } from '../store/facts'
import { hashOf } from '../store/read-recorder'
import type { Store } from '../store/store'
import type { PaperFacts } from './paper-facts'
import type { Reading } from './read-content-settings'
import { Sources } from './source-table'

/** Opens the documents that texts link to, where they changed. */
export function putDocuments(
  facts: Facts<PaperFacts>,
  store: Store,
  { contentDir, code }: Pick<Reading, 'contentDir' | 'code'>,
): void {
  const sources = new Sources(store, 'document:', hashOf(code))
  const linked = facts.list(lists.documents).map(({ member: shown }) => ({
    path: join(contentDir, locateFile(contentDir, shown)),
    shown,
  }))
  for (const path of sources.removed(linked)) {
    sources.forget(path)
    facts.put('document', path, undefined)
    facts.put('documentFault', path, undefined)
  }
  for (const found of sources.candidates(linked)) {
    const opened = openDocument(contentDir, found.shown)
    sources.record(found, JSON.stringify(opened))
    facts.put('document', found.shown, isDocumentFault(opened) ? undefined : opened)
    facts.put('documentFault', found.shown, isDocumentFault(opened) ? opened : undefined)
  }
}
