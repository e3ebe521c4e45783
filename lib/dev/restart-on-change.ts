import { spawn } from 'node:child_process'
import { watchFile } from 'node:fs'
import { debounce } from './debounce'
import { watchFolder } from './watch-folder'

/**
 * `npm run dev` in a checkout: restarts `dev.ts` when the code changes, because a process cannot
 * unload its modules. Open pages reload once the new process answers.
 */
const LAUNCHER = 'lib/cli/launch.mjs'
/** In milliseconds. These files change seldom, and are polled. */
const SETTINGS_INTERVAL = 1000
const SETTINGS = ['next.config.ts', 'package-lock.json']

const { CODE_BUNDLE: _, ...env } = process.env
let child = start(true)
let isRestarting = false

const restart = debounce(async () => {
  console.log('\nLe code a changé : le journal redémarre.')
  isRestarting = true
  await stop()
  isRestarting = false
  child = start(false)
})
watchFolder('lib', restart)
for (const file of SETTINGS) watchFile(file, { interval: SETTINGS_INTERVAL }, restart)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    child.kill()
    process.exit()
  })
}

/** A process that exits by itself ends the command, unless new code made it fail. */
function start(isFirst: boolean) {
  const started = spawn(process.execPath, [LAUNCHER, 'dev'], {
    env,
    // The child sees this channel close when its parent is gone.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  started.on('close', (code) => {
    if (isRestarting || code === null) return
    if (isFirst) process.exit(code)
    console.error('Il attend la prochaine modification du code.')
  })
  return started
}

function stop(): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('close', () => resolve()).kill()
  })
}
