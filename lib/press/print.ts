import { join } from 'node:path'
import { subsetFonts } from '../fonts/subset'
import type { Site } from '../site'
import { arrange } from '../views/arrange'
import { writeViews } from '../views/write'
import { bindEdition } from './bind'
import { compileIfChanged } from './code'
import { loadEdition } from './edition'
import { feedsOf } from './feeds'
import { copyFolder, fileOf, writeDeep } from './files'
import { takeLock } from './lock'
import { runNext } from './next'
import { checkPaper } from './paper-check'
import { FONTS, LOCK } from './places'
import { readPrinted } from './printed'
import type { Progress } from './progress'
import type { Settings } from './settings'
import { openStaging } from './staging'
import { orFail } from './verdict'

export interface Print {
  pages: number
  site: Site
}

/** Prints the newspaper. Until its last line the edition that readers have is untouched, and any failure leaves it so. */
export async function printEdition(settings: Settings, progress: Progress): Promise<Print> {
  const unlock = takeLock(join(settings.root, LOCK))
  try {
    const staging = openStaging(settings.outDir)
    try {
      const print = await printInto(staging.folder, settings, progress)
      staging.publish()
      return print
    } finally {
      staging.discard()
    }
  } finally {
    unlock()
  }
}

/** The straight line from Markdown to documents, in an empty folder. */
async function printInto(folder: string, settings: Settings, { stage }: Progress): Promise<Print> {
  const { root, contentDir } = settings
  const loaded = await stage('Lecture', () => loadEdition({ ...settings, picturesDir: folder }))
  const { catalogue, pictures } = orFail(loaded, contentDir)
  const { frame, views } = arrange(catalogue, pictures)
  writeViews(frame, views)

  await stage('Caractères', () => subsetFonts(join(root, FONTS)))
  await stage('Compilation', (tick) => compileIfChanged(root, () => runNext(root, 'compile', tick)))
  await stage('Composition', (tick) => runNext(root, 'generate', tick))

  copyFolder(join(root, 'public'), folder)
  const printed = readPrinted(root)
  const outlines = await stage('Reliure', (tick) => bindEdition(root, printed, folder, frame.site.basePath, tick))
  for (const [address, text] of feedsOf(frame.site, views)) writeDeep(join(folder, fileOf(address)), text)
  await stage('Relecture', () => checkPaper(folder, outlines, views.keys(), frame.site))
  return { pages: views.size, site: frame.site }
}
