import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../../lib/press/files'
import { FONTS } from '../../../lib/press/places'
import { printEdition } from '../../../lib/press/print'
import type { Progress } from '../../../lib/press/progress'
import { type Settings, settingsFrom } from '../../../lib/press/settings'
import { withNext } from '../../../lib/press/typeset'
import { scratch } from '../scratch'
import { fakeNext } from './fake-next'

export const SILENT: Progress = { stage: async (_, work) => work(() => {}) }

/** A small checkout. Cutting fonts takes seconds: those of this one are taken, if it ever printed. */
export function project(): string {
  const root = scratch({ 'app/page.tsx': '', 'components/none.txt': '', 'public/favicon.ico': '' })
  if (existsSync(FONTS)) cpSync(FONTS, join(root, FONTS), { recursive: true })
  return root
}

export function settingsOf(root: string): Settings {
  return settingsFrom(
    { NODE_ENV: 'test', CONTENT_DIR: 'textes', OUT_DIR: 'www/out', SOURCE_DATE_EPOCH: '1751500000' },
    root,
  )
}

export async function print(root: string) {
  return printEdition(settingsOf(root), SILENT, withNext(fakeNext))
}

/** Every file that readers have, and the hash of its bytes. */
export function digest(root: string): string[] {
  const folder = join(root, 'www/out')
  return (existsSync(folder) ? listFiles(folder) : []).map((path) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, path)))
    return `${path} ${hash.digest('hex')}`
  })
}
