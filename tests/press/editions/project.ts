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

/** The stories of `Paper` are a year old by then, or nearly. */
const CLOCK = new Date('2026-06-05T12:00:00Z')

export function settingsOf(root: string, now: Date = CLOCK): Settings {
  return { ...settingsFrom({ NODE_ENV: 'test', CONTENT_DIR: 'textes', OUT_DIR: 'www/out' }, root), now }
}

export async function print(root: string, now?: Date) {
  return printEdition(settingsOf(root, now), SILENT, withNext(fakeNext))
}

/** Every file that readers have, and the hash of its bytes. */
export function digest(root: string): string[] {
  const folder = join(root, 'www/out')
  return (existsSync(folder) ? listFiles(folder) : []).map((path) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, path)))
    return `${path} ${hash.digest('hex')}`
  })
}
