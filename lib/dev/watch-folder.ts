import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { join, sep } from 'node:path'
import { errorCode } from '../output/file-operations'

/** In milliseconds, between two looks for a folder that is not there. */
const POLL_INTERVAL = 500

/**
 * Calls `onChange` after each change below a folder, and when the folder appears. An event costs
 * the same in every folder, and a folder is listed after it is watched, so that none of its
 * subfolders is missed. (`chokidar` 4 reads the dates of all files at each event;
 * `@parcel/watcher` 2 may miss the inner one of two folders created together.)
 */
export function watchFolder(folder: string, onChange: () => void): void {
  const watchers = new Map<string, FSWatcher>()

  const leave = (path: string) => {
    for (const [known, watcher] of watchers) {
      if (known !== path && !known.startsWith(path + sep)) continue
      watcher.close()
      watchers.delete(known)
    }
  }

  /** The path may be gone already. */
  const enter = (path: string) => {
    try {
      const watcher = watch(path, (...event) => onEvent(path, ...event))
      watchers.set(path, watcher)
      watcher.on('error', () => leave(path))
      const entries = readdirSync(path, { withFileTypes: true })
      for (const entry of entries) if (entry.isDirectory()) enter(join(path, entry.name))
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') console.error(error)
    }
  }

  const onEvent = (path: string, type: string, name: string | null) => {
    onChange()
    if (!existsSync(folder)) awaitFolder()
    else if (type === 'rename' && name !== null) renew(join(path, name))
  }

  /** A path that was created, removed or replaced. */
  const renew = (path: string) => {
    leave(path)
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) enter(path)
  }

  const awaitFolder = () => {
    leave(folder)
    const poll = setInterval(() => {
      if (!existsSync(folder)) return
      clearInterval(poll)
      enter(folder)
      onChange()
    }, POLL_INTERVAL)
  }

  if (existsSync(folder)) enter(folder)
  else awaitFolder()
}
