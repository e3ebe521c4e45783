import { existsSync, realpathSync } from 'node:fs'
import { subscribe } from '@parcel/watcher'

/** In milliseconds, between two looks for a folder that is not there. */
const POLL_INTERVAL = 500

/** Calls `onChange` after each change below a folder, and when the folder appears. */
export function watchFolder(folder: string, onChange: () => void): void {
  if (existsSync(folder)) follow(folder, onChange)
  else awaitFolder(folder, onChange)
}

function awaitFolder(folder: string, onChange: () => void): void {
  const poll = setInterval(() => {
    if (!existsSync(folder)) return
    clearInterval(poll)
    onChange()
    follow(folder, onChange)
  }, POLL_INTERVAL)
}

function follow(folder: string, onChange: () => void): void {
  subscribeTo(folder, onChange).catch((error: unknown) => console.error(error))
}

async function subscribeTo(folder: string, onChange: () => void): Promise<void> {
  // Events have real paths, and a link would not be followed.
  const real = realpathSync(folder)
  const subscription = await subscribe(real, (error, events) => {
    if (error) console.error(error)
    onChange()
    if (!events.some(({ type, path }) => type === 'delete' && path === real)) return
    void subscription.unsubscribe()
    watchFolder(folder, onChange)
  })
}
