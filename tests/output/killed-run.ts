import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { Store } from '../../lib/store/store'
import { only, publish } from './edition'

/**
 * `node killed-run root files n`: publishes these files and exits abruptly before the nth write. A
 * run that completes prints its number of writes.
 */
const [root = '', files = '{}', moment = '0'] = process.argv.slice(2)
let left = Number(moment)

for (const name of ['link', 'mkdir', 'rename', 'rm', 'rmdir', 'writeFile', 'copyFile', 'close']) {
  makeMortal(fs, `${name}Sync`)
}
makeMortal(Store.prototype, 'commit')
syncBuiltinESMExports()

await publish(root, only(JSON.parse(files)))
console.log(Number(moment) - left)

function makeMortal(object: object, name: string): void {
  const write: unknown = Reflect.get(object, name)
  if (typeof write !== 'function') throw new Error(`No ${name}`)
  Reflect.set(object, name, function (this: unknown, ...args: unknown[]): unknown {
    left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    return Reflect.apply(write, this, args)
  })
}
