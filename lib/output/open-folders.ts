import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { Failure } from '../failure'
import { modifiedAt } from './file-operations'
import { swapFolders } from './swap-folders'

/** Every edition has one of these: a newspaper without an origin has no sitemap. */
const SIGNS = ['sitemap.xml', 'manifest.webmanifest']

/** The output folder, and the folders beside it on the same disk, so that replacing is renaming. */
export interface Folders {
  outDir: string
  /** The new and changed files of the next edition. */
  staging: string
  /** The second tree, which becomes the next edition. */
  next: string
  /** The old output during an exchange in three steps. */
  previous: string
}

/** Finishes an interrupted exchange, and empties the staging folder. */
export function openFolders(out: string): Folders {
  const outDir = existsSync(out) ? realpathSync(out) : out
  const beside = (role: string) => join(dirname(outDir), `.${basename(outDir)}.${role}`)
  const folders = { outDir, staging: beside('made'), next: beside('next'), previous: beside('previous') }
  refuseForeignFolder(outDir)
  finishExchange(folders)
  emptyFolder(folders.staging)
  return folders
}

/** Swaps the second tree with the output, atomically. True if there was an output before. */
export async function switchFolders({ outDir, next, previous }: Folders): Promise<boolean> {
  const isThere = existsSync(outDir)
  if (isThere) await swapFolders(next, outDir, previous)
  else renameSync(next, outDir)
  return isThere
}

/** An exchange in three steps may have been interrupted after the first or the second. */
function finishExchange({ outDir, next, previous }: Folders): void {
  if (!existsSync(previous)) return
  if (!existsSync(outDir)) renameSync(previous, outDir)
  else if (!existsSync(next)) renameSync(previous, next)
  else rmSync(previous, { recursive: true })
}

/** The current time on the disk's clock. */
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

/** Replacing a folder deletes its files, so it must hold an edition or be empty. */
function refuseForeignFolder(outDir: string): void {
  const files = existsSync(outDir) ? readdirSync(outDir) : []
  if (files.length === 0 || (files.includes('404.html') && SIGNS.some((sign) => files.includes(sign)))) return
  const name = relative('', outDir) || '.'
  throw new Failure(`✖ ${name} contient autre chose qu’une édition du journal, et imprimer l’effacerait.
Videz ce dossier, ou donnez-en un autre : OUT_DIR=dossier npm run build`)
}
