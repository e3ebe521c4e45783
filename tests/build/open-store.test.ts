import { existsSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { storeFile, withStore } from '../../lib/build/open-store'
import { scratch } from '../scratch'

it('removes stores that no run opened for a month', async () => {
  const root = scratch()
  const placeOf = (name: string) => ({ root, contentDir: join(root, name), outDir: join(root, 'out') })
  const open = (name: string) => withStore(placeOf(name), async () => {})
  const isThere = (name: string) => existsSync(storeFile(placeOf(name)))
  const age = (name: string, days: number) => {
    const date = new Date(Date.now() - days * 86_400_000)
    const files = ['', '-wal'].map((suffix) => storeFile(placeOf(name)) + suffix)
    for (const file of files.filter((each) => existsSync(each))) utimesSync(file, date, date)
  }
  for (const name of ['content', 'recent', 'old']) await open(name)
  age('content', 400)
  age('recent', 29)
  age('old', 31)
  await open('content')
  expect(['content', 'recent', 'old'].map(isThere)).toEqual([true, true, false])
})
