import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../files'
import type { Settings } from '../settings'
import { stampOf } from './stamp'

/** What is seen of all that an edition is made from besides code, without opening a file. */
export interface Glance {
  /** One hash: when it has not changed, nothing has. Empty when a file is too young for its dates to prove anything. */
  hash: string
  /** Of each file, by its path. */
  stamps: ReadonlyMap<string, string>
}

export function glanceOf(settings: Settings, now: number = Date.now()): Glance {
  const { root, contentDir, home, now: clock } = settings
  // What must say when it was printed says at most the day; at which hours the paper is another, the impression knows.
  const told = JSON.stringify([home, clock.toISOString().slice(0, 10)])
  const hash = createHash('sha256').update(told)
  const stamps = new Map<string, string>()
  for (const folder of [contentDir, join(root, 'public')]) {
    for (const file of existsSync(folder) ? listFiles(folder) : []) {
      const stamp = stampOf(join(folder, file), now)
      stamps.set(join(folder, file), stamp)
      hash.update(`${file}\0${stamp}\0`)
    }
    hash.update('\0')
  }
  const isYoung = [...stamps.values()].includes('')
  return { hash: isYoung ? '' : hash.digest('base64url'), stamps }
}
