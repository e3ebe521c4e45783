import { lists } from '../catalogue/facts/lists'
import { memberRow, problemRows } from '../catalogue/facts/rows'
import type { Settings as ContentSettings } from '../content/newsroom'
import type { PublishedText } from '../content/published'
import { contentFolder, readSettings } from '../content/read'
import { listTexts } from '../content/texts'
import type { ListedFile } from '../content/walk'
import type { Problem } from '../problem'
import type { Site } from '../site'
import type { Facts } from '../store/facts'
import { hashOf } from '../store/reads'
import type { Store } from '../store/store'
import type { PaperFacts } from './paper-facts'
import { putPictures } from './put-pictures'
import { putTexts } from './put-texts'
import { paperRows } from './rules'

/** Where content is read, and how. */
export interface Reading {
  root: string
  contentDir: string
  home?: Pick<Site, 'origin' | 'basePath'>
  /** Hash of the code that understands texts. */
  readingCode: string
}

export interface ContentRead {
  settings: ContentSettings
  problems: Problem[]
  folder: ListedFile
}

/** The settings of a newsroom; undefined, and a problem, where there is no folder. */
export function readContentSettings({ contentDir, home }: Reading): ContentRead | { problems: Problem[] } {
  const { value: folder, problems } = contentFolder(contentDir)
  if (!folder) return { problems }
  const settings = readSettings(folder)
  const site = { ...settings.value.site, ...home }
  return { settings: { ...settings.value, site }, problems: settings.problems, folder }
}

/** Puts into the facts whatever of a content folder has changed since they were put last. */
export async function putContent(
  facts: Facts<PaperFacts>,
  store: Store,
  { settings, problems, folder }: ContentRead,
  reading: Reading,
): Promise<void> {
  const texts = listTexts(folder)
  facts.put('folder', '', true, problemRows([...problems, ...texts.problems], lists.readingProblems))
  putSettings(facts, settings)
  await putTexts(facts, store, texts, settings.site, reading)
  await putPictures(facts, store, reading)
}

/** Puts `site.yml`, the registries and what was ever published. */
export function putSettings(facts: Facts<PaperFacts>, settings: ContentSettings): void {
  const { site, sections, authors, series, published } = settings
  const { front, ...lasting } = site
  const gone = site.gone.map((address) => memberRow(lists.answeredAddresses, address))
  facts.put('site', '', { ...lasting, front: { seconds: [] } }, [...paperRows, ...gone])
  facts.put('frontChoices', '', front)
  facts.put('sections', '', sections)
  facts.put('authors', '', authors)
  facts.put('series', '', series)
  facts.put('home', '', published?.home)
  putPublished(facts, published?.texts ?? [])
}

/** Of thousands of addresses that were ever published, few are new. */
function putPublished(facts: Facts<PaperFacts>, texts: readonly PublishedText[]): void {
  const [first] = texts
  // A message about one of them quotes its line.
  if (first) facts.put('source', first.place.file, hashOf(texts.map(({ place }) => place.line)))
  const known = new Map(facts.keys('publishedId').map(({ key, hash }) => [key, hash]))
  for (const { address, id } of texts) {
    const isSame = known.get(address) === hashOf(id)
    known.delete(address)
    if (!isSame) facts.put('publishedId', address, id, [memberRow(lists.everPublished, address)])
  }
  for (const address of known.keys()) facts.put('publishedId', address, undefined)
}
