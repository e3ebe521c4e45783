import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Admin } from '../../lib/site'

export interface EditedPaper {
  outDir: string
  remove(): void
}

/** Builds the demo with `admin` in `site.yml`. */
export function buildWithEditor(admin: Admin): EditedPaper {
  const folder = mkdtempSync(join(tmpdir(), 'editeur-'))
  const [contentDir, outDir] = [join(folder, 'content'), join(folder, 'out')]
  cpSync('content', contentDir, { recursive: true })
  appendFileSync(join(contentDir, 'site.yml'), `\nadmin:\n  github: ${admin.github}\n`)
  const env = { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/launch.mjs', 'build'], { env })
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
  return { outDir, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
