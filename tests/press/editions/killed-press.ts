import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { print } from './project'

/** `node killed-press root n`: prints, and dies without a word before it writes to the disk for the nth time. */
const [root = '', moment = '0'] = process.argv.slice(2)
let left = Number(moment)

for (const disk of [fs, fs.promises]) {
  for (const name of ['link', 'mkdir', 'rename', 'rm', 'rmdir', 'writeFile', 'copyFile']) {
    for (const write of [name, `${name}Sync`]) Object.assign(disk, { [write]: mortal(Reflect.get(disk, write)) })
  }
}
syncBuiltinESMExports()

await print(root)
console.log(Number(moment) - left)

function mortal(write: unknown): unknown {
  if (typeof write !== 'function') return write
  return (...args: unknown[]): unknown => {
    left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    return write(...args)
  }
}
