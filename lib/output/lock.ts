import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from '../failure'
import { errorCode } from './file-operations'

/**
 * One build or dev server at a time in a checkout, since they share its caches. Returns a function
 * that releases the lock. A lock whose process is dead is replaced.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true })
  if (!tryLock(file)) {
    const owner = Number(readFileSync(file, 'utf8'))
    if (isAlive(owner)) throw new Failure(busy(file, owner))
    rmSync(file, { force: true })
    if (!tryLock(file)) throw new Failure(busy(file, owner))
  }
  return () => rmSync(file, { force: true })
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Signal 0 tests a process. EPERM means that another user's process has this pid. */
function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

function busy(file: string, owner: number): string {
  return `✖ Une autre commande imprime ou montre déjà le journal dans ce dossier (processus ${owner}).
Attendez qu’elle finisse, ou fermez-la. Si elle n’existe plus, supprimez ${file}.`
}
