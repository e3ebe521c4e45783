import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeHashes } from '../../lib/cli/code-hash'
import { findSoftware, softwareVersion } from '../../lib/cli/software'
import { scriptFile } from '../../lib/cli/start-worker'
import { scratch } from '../scratch'

describe('software', () => {
  it('is the checkout where it runs from sources', () => {
    expect(findSoftware('/journal')).toEqual({ folder: '/journal', isPackaged: false })
  })

  it('starts the scripts of a package from its bundles', () => {
    expect(scriptFile({ folder: '/paquet', isPackaged: true }, 'worker')).toEqual(['/paquet/dist/worker.mjs', []])
    expect(scriptFile({ folder: '/depot', isPackaged: false }, 'worker')).toEqual([
      '/depot/lib/cli/launch.mjs',
      ['worker'],
    ])
  })

  it('has another hash when another version of the package is installed', () => {
    const folder = scratch({ 'dist/code-hash': 'un', 'package.json': '{ "version": "1.2.3" }' })
    const software = { folder, isPackaged: true }
    const before = codeHashes(software).rendering
    expect(codeHashes(software).rendering).toBe(before)
    writeFileSync(join(folder, 'dist/code-hash'), 'deux')
    expect(codeHashes(software).rendering).not.toBe(before)
    expect(softwareVersion(software)).toBe('1.2.3')
  })
})
