import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { Failure } from '../failure'
import { modifiedAt } from './files'
import { swapFolders } from './swap-folders'

/** The output folder and those beside it, so that replacing is renaming. */
export interface Folders {
  outDir: string
  /** What the next edition does not share with this one. */
  staging: string
  /** The second tree: the edition before, most of which is the next one. */
  next: string
  /** Where the edition waits while two folders are exchanged in three steps. */
  previous: string
}

/** Repairs what a killed run left, and empties the staging folder. */
export function openFolders(out: string): Folders {
  const outDir = existsSync(out) ? realpathSync(out) : out
  const beside = (role: string) => join(dirname(outDir), `.${basename(outDir)}.${role}`)
  const folders = { outDir, staging: beside('made'), next: beside('next'), previous: beside('previous') }
  refuseForeignFolder(outDir)
  finishExchange(folders)
  emptyFolder(folders.staging)
  return folders
}

/**
 * The second tree takes the place of the output, at once. Returns whether it got the output in
 * exchange.
 */
export async function switchFolders({ outDir, next, previous }: Folders): Promise<boolean> {
  const isThere = existsSync(outDir)
  if (isThere) await swapFolders(next, outDir, previous)
  else renameSync(next, outDir)
  return isThere
}

/** An exchange in three steps may have been killed after the first or the second one. */
function finishExchange({ outDir, next, previous }: Folders): void {
  if (!existsSync(previous)) return
  if (!existsSync(outDir)) renameSync(previous, outDir)
  else if (!existsSync(next)) renameSync(previous, next)
  else rmSync(previous, { recursive: true })
}

/** Now, on the clock that dates files. */
export function diskTime({ staging }: Folders): number {
  const probe = join(staging, '.now')
  mkdirSync(probe)
  const now = modifiedAt(lstatSync(probe))
  rmdirSync(probe)
  return now
}

function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

/**
 * Replacing a folder deletes what was in it: only an edition, or an empty folder, may be replaced.
 */
function refuseForeignFolder(outDir: string): void {
  const files = existsSync(outDir) ? readdirSync(outDir) : []
  if (files.length === 0 || (files.includes('404.html') && files.includes('sitemap.xml'))) return
  const name = relative('', outDir) || '.'
  throw new Failure(`✖ ${name} contient autre chose qu’une édition du journal, et imprimer l’effacerait.
Videz ce dossier, ou donnez-en un autre : OUT_DIR=dossier npm run build`)
}
