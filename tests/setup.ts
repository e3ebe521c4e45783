import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FONTS } from '../lib/cli/work-folders'
import { subsetFonts } from '../lib/fonts/subset-fonts'

/**
 * Subsets the fonts before the tests, whose small projects copy them, because subsetting takes
 * seconds. Afterwards removes what tests wrote to the temporary folder.
 */
export default async function setup(): Promise<() => void> {
  await subsetFonts(FONTS)
  const before = process.env.TMPDIR
  const folder = mkdtempSync(join(tmpdir(), 'tests-'))
  // Servers run as another user.
  chmodSync(folder, 0o755)
  process.env.TMPDIR = folder
  return () => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(folder, { recursive: true, force: true })
  }
}
