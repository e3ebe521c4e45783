import { dirname, join } from 'node:path'
import { DERIVING_CODE, hashOfFiles, PARSING_CODE } from '../cli/code-hash'
import { lineReader, quotedText } from '../cli/excerpt'
import { report } from '../cli/report'
import { clockIn } from '../content/date'
import { Failure } from '../failure'
import type { Site } from '../site'
import { Facts } from '../store/facts'
import type { Store } from '../store/store'
import type { OpenPictureRequests } from '../views/rules'
import { CATALOGUE } from './families'
import { Near } from './near'
import type { PaperFacts } from './paper-facts'
import { type ContentRead, putContent, type Reading, readContentSettings } from './put-content'
import { paperRules } from './rules'

export interface PaperSettings {
  root: string
  contentDir: string
  home?: Pick<Site, 'origin' | 'basePath'>
  now: Date
}

/** What is known of a paper. */
export interface Paper {
  facts: Facts<PaperFacts>
  near: Near
  /** Hash of the code that derives its facts. */
  code: string
}

/** The facts of a paper, those of its content folder put as it is now. Throws where there is no such folder. */
export async function openPaper(settings: PaperSettings, store: Store, openDesk?: OpenPictureRequests): Promise<Paper> {
  const { root, contentDir, home, now } = settings
  const reading: Reading = { root, contentDir, ...(home && { home }), readingCode: hashOfFiles(root, PARSING_CODE) }
  const read = readContentSettings(reading)
  if (!('settings' in read)) throw new Failure(report(read.problems, lineReader(contentDir)))
  const code = hashOfFiles(root, DERIVING_CODE)
  const near = new Near(store, { contentDir, shown: read.folder.shown, code })
  const facts = new Facts<PaperFacts>(
    store,
    paperRules({ ...folderOf(read, contentDir), similarTo: near.poolOf }, openDesk),
    {
      now: clockIn(read.settings.site.timezone, now),
      versionOf: () => code,
    },
  )
  await putContent(facts, store, read, reading)
  return { facts, near, code }
}

/** Files are named in messages from the folder that holds the content folder. */
function folderOf({ folder }: ContentRead, contentDir: string) {
  const textOf = (file: string) => quotedText(join(dirname(contentDir), file))
  return { name: folder.shown, textOf }
}

/** Derives what the paper knows of itself, near articles included. */
export function settleCatalogue({ facts, near }: Paper): void {
  facts.refresh(CATALOGUE)
  near.update(facts)
}
