import { memberRow, problemRows } from '../catalogue/facts/list-rows'
import { lists } from '../catalogue/facts/lists'
import { listTexts, type TextListing } from '../content/list-texts'
import type { Published, Settings } from '../content/newsroom'
import type { Facts } from '../store/facts'
import { hashOf } from '../store/read-recorder'
import type { Store } from '../store/store'
import { paperRows } from './derivation-rules'
import type { PaperFacts } from './paper-facts'
import { putDocuments } from './put-documents'
import { putHistory } from './put-history'
import { putPictures } from './put-pictures'
import { parsingConfig, putTexts, putUnsound } from './put-texts'
import type { ContentRead, Reading } from './read-content-settings'
import { readRefused } from './refused-texts'
import { hashOfContent } from './source-table'

/** Puts the changed files of a content folder into the facts, and lists its texts. */
export async function putContent(
  facts: Facts<PaperFacts>,
  store: Store,
  { settings, problems, folder }: ContentRead,
  reading: Reading,
): Promise<TextListing> {
  const texts = listTexts(folder)
  const refused = await readRefused(texts.refused, settings.site)
  const found = problemRows(
    [...problems, ...texts.problems, ...refused.flatMap((text) => text.problems)],
    lists.readingProblems,
  )
  facts.put('folder', '', true, [...found, ...refused.flatMap(({ rows }) => rows)])
  for (const { path, unsound } of refused) putUnsound(facts, path, unsound)
  const listed = new Set([...texts.articles, ...texts.pages, ...texts.refused].map(({ shown }) => shown))
  for (const { key } of facts.keys('unsoundText')) if (!listed.has(key)) putUnsound(facts, key, undefined)
  putSettings(facts, settings)
  await putTexts(facts, store, texts, settings.site, reading)
  const { software, code } = reading
  await putHistory(facts, store, { software, folder, site: settings.site }, parsingConfig(settings.site, code))
  await putPictures(facts, store, reading)
  putDocuments(facts, store, reading)
  return texts
}

/** Puts `site.yml`, the registries and the published addresses. */
export function putSettings(facts: Facts<PaperFacts>, settings: Settings): void {
  const { site, sections, authors, series, files = [], published } = settings
  const { front, moved, vocabulary: _, ...lasting } = site
  const gone = site.gone.map((address) => memberRow(lists.answeredAddresses, address))
  facts.put('site', '', { ...lasting, front: { seconds: [] }, moved: [] }, [...paperRows, ...gone])
  facts.put('frontChoices', '', front)
  facts.put('moved', '', moved)
  facts.put('sections', '', sections)
  facts.put('authors', '', authors)
  facts.put('series', '', series)
  for (const { path, text } of files) facts.put('source', path, hashOfContent(text))
  facts.put('home', '', published?.home)
  if (published) putPublished(facts, published)
}

/** Puts only the changed addresses, if the list changed: a large newspaper has thousands. */
function putPublished(facts: Facts<PaperFacts>, { texts, source }: Published): void {
  if (source) {
    const hash = source.text === undefined ? undefined : hashOfContent(source.text)
    if (hash !== undefined && facts.fact('source', source.path) === hash) return
    // Messages about an address quote its line.
    facts.put('source', source.path, hash)
  }
  const hashes = new Map(facts.keys('publishedId').map(({ key, hash }) => [key, hash]))
  for (const { address, id } of texts) {
    const isSame = hashes.get(address) === hashOf(id)
    hashes.delete(address)
    if (!isSame) facts.put('publishedId', address, id, [memberRow(lists.everPublished, address)])
  }
  for (const address of hashes.keys()) facts.put('publishedId', address, undefined)
}
