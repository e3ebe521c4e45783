import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { PressError } from './error'

/** Where an edition is made ready: beside the one it will replace, so that replacing is renaming. */
export interface Staging {
  folder: string
  /** Puts the new edition in the place of the old one. */
  publish(): void
  /** Removes what was made, if it was not published; the old edition is untouched. */
  discard(): void
}

/** Opens an empty staging folder for the folder `out`. What a killed run left behind is repaired first. */
export function openStaging(out: string): Staging {
  const outDir = existsSync(out) ? realpathSync(out) : out
  const folder = beside(outDir, 'staging')
  const previous = beside(outDir, 'previous')
  refuseForeignFolder(outDir)
  if (!existsSync(outDir) && existsSync(previous)) renameSync(previous, outDir)
  for (const leftover of [folder, previous]) remove(leftover)
  mkdirSync(folder, { recursive: true })
  return {
    folder,
    publish: () => replace(outDir, folder, previous),
    discard: () => remove(folder),
  }
}

function replace(outDir: string, folder: string, previous: string): void {
  if (existsSync(outDir)) renameSync(outDir, previous)
  try {
    renameSync(folder, outDir)
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, outDir)
    throw error
  }
  remove(previous)
}

function beside(outDir: string, role: string): string {
  return join(dirname(outDir), `.${basename(outDir)}.${role}`)
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Replacing a folder deletes what was in it: only an edition, or an empty folder, may be replaced. */
function refuseForeignFolder(outDir: string): void {
  const files = existsSync(outDir) ? readdirSync(outDir) : []
  if (files.length === 0 || (files.includes('404.html') && files.includes('sitemap.xml'))) return
  const name = relative('', outDir) || '.'
  throw new PressError(`✖ ${name} contient autre chose qu’une édition du journal, et imprimer l’effacerait.
Videz ce dossier, ou donnez-en un autre : OUT_DIR=dossier npm run build`)
}
