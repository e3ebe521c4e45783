import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { bringUp } from './assemble'
import type { Errands } from './errands'
import { PressError } from './error'
import { exchange } from './exchange'
import type { Former, Leaves } from './leaves'

/** Where an edition is made ready: beside the one it will replace, so that replacing is renaming. */
export interface Staging {
  /** Empty: for what this edition does not share with the one before it. */
  folder: string
  /** Has other names given to all that the last edition has intact, by whoever can do it meanwhile. */
  begin(errands: Errands): void
  /** Puts the edition of these leaves, intact in the last one or made in `folder`, in the place of the old one. */
  publish(leaves: Leaves, former: Former, errands: Errands): Promise<void>
  /** Removes what was made; the edition that readers have is untouched. */
  discard(): void
}

/** Opens an empty staging folder for the folder `out`. What a killed run left behind is repaired first. */
export function openStaging(out: string): Staging {
  const outDir = existsSync(out) ? realpathSync(out) : out
  const beside = (role: string) => join(dirname(outDir), `.${basename(outDir)}.${role}`)
  const [folder, next, previous] = [beside('made'), beside('next'), beside('previous')]
  refuseForeignFolder(outDir)
  if (!existsSync(outDir) && existsSync(previous)) renameSync(previous, outDir)
  for (const leftover of [folder, previous]) remove(leftover)
  mkdirSync(folder, { recursive: true })
  return {
    folder,
    // The edition before the last is most of it.
    begin: (errands) => errands.begin(next),
    async publish(leaves, { intact }, errands) {
      await errands.lay(next)
      bringUp(next, intact, leaves, folder)
      if (existsSync(outDir)) await exchange(next, outDir, previous)
      else renameSync(next, outDir)
    },
    discard: () => remove(folder),
  }
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
