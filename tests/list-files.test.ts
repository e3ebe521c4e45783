import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listFiles } from '../lib/list-files'
import { scratch } from './scratch'

it('lists the files in a folder, and follows no link', () => {
  const root = scratch({ 'a/c/d': '', 'a/b': '', 'z/secret': '' })
  symlinkSync(join(root, 'z'), join(root, 'a/dossier'))
  symlinkSync(join(root, 'z/secret'), join(root, 'a/fichier'))
  symlinkSync(join(root, 'a'), join(root, 'a/c/boucle'))
  expect(listFiles(join(root, 'a'))).toEqual(['b', 'c/d'])
})
