import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { BUNDLES } from '../../lib/cli/work-folders'
import { bundlesOfVersion } from '../../lib/next/packaged-pages'
import { scratch } from '../scratch'

it('keeps the bundles of a version of the code, and makes them again for another or a truncated file', async () => {
  const says = (word: string) => `customElements.define('says-it', class extends HTMLElement { word = '${word}' })`
  const element = 'components/says-it/element.ts'
  const workers = { 'lib/offline/worker.ts': '', 'lib/offline/withdrawn-worker.ts': '' }
  const folder = scratch({ ...workers, [element]: says('un') })
  const codeOf = async (version: string) => {
    const { elements } = await bundlesOfVersion({ folder, isPackaged: false }, version)
    return elements.get('says-it')?.code
  }
  expect(await codeOf('1')).toContain('un')
  writeFileSync(join(folder, element), says('deux'))
  expect(await codeOf('1')).toContain('un')
  expect(await codeOf('2')).toContain('deux')
  writeFileSync(join(folder, element), says('trois'))
  writeFileSync(join(folder, BUNDLES), '{"code":"2","elem')
  expect(await codeOf('2')).toContain('trois')
})
