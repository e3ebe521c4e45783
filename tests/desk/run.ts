import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** A command of the desk, as `npm run` starts it, on the newsroom of a scratch folder. */
export function run(command: string, folder: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'out') }
  const argv = ['lib/cli/launch.mjs', command, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', env })
  return { status, said: stdout.trim(), complained: stderr.trim() }
}
