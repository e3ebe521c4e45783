import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** Flags for a browser that makes no requests of its own. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/**
 * The path of a Chromium. If there is none, prints the command that installs one, and runs it.
 * Throws if that fails.
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found !== undefined) return found
  const [command, ...args] = installCommand()
  process.stdout.write(`No Chromium found. Installing one: ${[command, ...args].join(' ')}\n`)
  if (command === 'apt-get') execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync(command, args, { stdio: 'inherit' })
  const installed = findChromium()
  if (installed === undefined)
    throw new Error('Chromium was installed but is nowhere to be found; set CHROMIUM_PATH to it')
  return installed
}

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.CHROMIUM_PATH, ...onPath, chromium.executablePath()].find((path) => path && existsSync(path))
}

/** Debian's package if we may install it, playwright's download otherwise. */
function installCommand(): [string, ...string[]] {
  const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (debian) return ['apt-get', 'install', '-y', '-qq', 'chromium']
  return [process.execPath, 'node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium']
}
