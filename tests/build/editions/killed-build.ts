import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { build } from './project'

/** `node killed-build root clock n`: builds, and is killed before its nth write to the disk. */
const [root = '', clock = '0', moment = '0'] = process.argv.slice(2)
let left = Number(moment)

for (const disk of [fs, fs.promises]) {
  for (const name of ['link', 'mkdir', 'rename', 'rm', 'rmdir', 'writeFile', 'copyFile']) {
    for (const write of [name, `${name}Sync`]) Object.assign(disk, { [write]: killing(Reflect.get(disk, write)) })
  }
}
syncBuiltinESMExports()

await build(root, Number(clock))
console.log(Number(moment) - left)

function killing(write: unknown): unknown {
  if (typeof write !== 'function') return write
  return (...args: unknown[]): unknown => {
    left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    return write(...args)
  }
}
