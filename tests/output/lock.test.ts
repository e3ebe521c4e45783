import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeLock } from '../../lib/output/lock'
import { scratch } from './scratch'

describe('takeLock', () => {
  it('lets one process hold it at a time', () => {
    const file = join(scratch(), '.edition/lock')
    const unlock = takeLock(file)
    expect(() => takeLock(file)).toThrow(`(processus ${process.pid})`)
    unlock()
    expect(existsSync(file)).toBe(false)
    takeLock(file)()
  })

  it('takes over from a process that was killed', () => {
    const file = join(scratch(), 'lock')
    writeFileSync(file, String(spawnSync('true').pid))
    takeLock(file)
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  })

  it('names the process to wait for, and what to do if it is gone', () => {
    const file = join(scratch(), 'lock')
    writeFileSync(file, '1')
    expect(() => takeLock(file)).toThrow(/^✖ Une autre commande .*\(processus 1\)\.\n.*supprimez .*lock\.$/)
  })
})
