import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DocumentFrequencies } from '../catalogue/near/document-frequencies'
import { type CodeHashes, codeHashes } from '../cli/code-hash'
import { lineReader, quotedText } from '../cli/excerpt'
import { report } from '../cli/report'
import type { Software } from '../cli/software'
import type { TextListing } from '../content/list-texts'
import { clockIn } from '../content/parse-date'
import { Failure } from '../failure'
import type { Problem } from '../problem'
import type { Site } from '../site'
import { Facts } from '../store/facts'
import type { Store } from '../store/store'
import { paperRules } from './derivation-rules'
import { CATALOGUE } from './families-by-step'
import { NearArticles } from './near-articles'
import type { PaperFacts } from './paper-facts'
import { putContent } from './put-content'
import { type ContentRead, type Reading, readContentSettings } from './read-content-settings'

export interface PaperSettings {
  root: string
  software: Software
  contentDir: string
  home?: Pick<Site, 'origin' | 'basePath'>
  now: Date
  /** Document frequencies counted earlier, for a content folder that has no table of its own. */
  counted?: DocumentFrequencies | undefined
}

/** The facts of a newspaper and its index of near articles. */
export interface Paper {
  facts: Facts<PaperFacts>
  near: NearArticles
  code: CodeHashes
  store: Store
  reading: Reading
  /** The texts of the content folder. */
  texts: TextListing
}

/**
 * Opens the facts and puts the content folder into them. Throws a Failure when the folder does not
 * exist.
 */
export async function openPaper(
  settings: PaperSettings,
  store: Store,
  code = codeHashes(settings.software),
): Promise<Paper> {
  const { root, software, contentDir, home, now, counted } = settings
  const reading: Reading = { root, software, contentDir, ...(home && { home }), code: code.deriving }
  const read = await withOwnFonts(readContentSettings(reading), reading)
  if (!('settings' in read)) throw new Failure(report(read.problems, lineReader(contentDir)))
  const near = new NearArticles(store, { contentDir, shown: read.folder.shown, code: code.deriving, counted })
  const facts = new Facts<PaperFacts>(store, paperRules({ ...folderOf(read, contentDir), similarTo: near.poolOf }), {
    now: clockIn(read.settings.site.timezone, now),
    versionOf: () => code.deriving,
  })
  const texts = await putContent(facts, store, read, reading)
  return { facts, near, code, store, reading, texts }
}

/** Opens the font files that the settings name. */
async function withOwnFonts<T extends ContentRead | { problems: Problem[] }>(read: T, reading: Reading): Promise<T> {
  if (!('settings' in read) || !read.settings.site.fonts) return read
  const { root, contentDir } = reading
  const file = `${read.folder.shown}/site.yml`
  const text = readFileSync(join(contentDir, 'site.yml'), 'utf8')
  const { openOwnFonts } = await import('./open-own-fonts')
  const { ownFonts, problems } = await openOwnFonts(read.settings.site, { root, contentDir, file, text })
  const site = { ...read.settings.site, ownFonts }
  return { ...read, settings: { ...read.settings, site }, problems: [...read.problems, ...problems] }
}

/** Messages name files relative to the parent of the content folder. */
function folderOf({ folder }: ContentRead, contentDir: string) {
  const textOf = (file: string) => quotedText(join(dirname(contentDir), file))
  return { name: folder.shown, textOf }
}

/** Derives the catalogue, and updates the near articles. */
export function settleCatalogue({ facts, near }: Paper): void {
  facts.refresh(CATALOGUE)
  near.update(facts)
}
