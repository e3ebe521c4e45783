import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildEdition } from '../../../lib/build/build-edition'
import type { Progress } from '../../../lib/cli/progress'
import { type Settings, settingsFrom } from '../../../lib/cli/settings'
import { FONTS } from '../../../lib/cli/work-folders'
import { listFiles } from '../../../lib/list-files'
import { rendererWith } from '../../../lib/next/render-pages'
import { scratch } from '../../scratch'
import { fakeNext } from './fake-next'

export const SILENT: Progress = { step: async (_, work) => work(() => {}) }

/** A small project. It takes the fonts of this checkout: subsetting takes seconds. */
export function project(): string {
  const root = scratch({
    'app/page.tsx': '',
    'components/blocks/none.txt': '',
    'lib/offline/worker.ts': '',
    'lib/offline/withdrawn-worker.ts': '',
    'public/favicon.ico': '',
  })
  cpSync(FONTS, join(root, FONTS), { recursive: true })
  return root
}

/** `now` is in seconds since 1970. */
export function settingsOf(root: string, now: number): Settings {
  const env = { NODE_ENV: 'test', CONTENT_DIR: 'textes', OUT_DIR: 'www/out', SOURCE_DATE_EPOCH: String(now) } as const
  return settingsFrom(env, root)
}

export async function build(root: string, now = 1_750_000_000) {
  return buildEdition(settingsOf(root, now), SILENT, rendererWith(fakeNext))
}

/** The published files and their hashes. */
export function digest(root: string): string[] {
  const folder = join(root, 'www/out')
  return (existsSync(folder) ? listFiles(folder) : []).map((path) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, path)))
    return `${path} ${hash.digest('hex')}`
  })
}
