import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The clock of editions: a week after the last change of the demonstration, whose oldest articles
 * then have an age notice.
 */
export const CLOCK = { SOURCE_DATE_EPOCH: '1758098400' }

/** Every built file below a folder, by its path from there, in code-point order. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** Addresses of the built pages: `articles/a/index.html` → `/articles/a/`. */
export function builtPages(folder: string): string[] {
  return builtFiles(folder)
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/${path.slice(0, -'index.html'.length)}`)
}

export function readPage(folder: string, address: string): string {
  return readFileSync(join(folder, address, 'index.html'), 'utf8')
}

/**
 * Runs `npm run build` with the clock `CLOCK` and this environment; returns the folder of the
 * edition.
 */
export function buildEdition(env: Record<string, string>, options: string[] = []): string {
  execFileSync('npm', ['run', 'build', '--silent', '--', ...options], {
    env: { ...process.env, ...CLOCK, ...env },
    stdio: 'pipe',
  })
  return env.OUT_DIR ?? 'out'
}

/** Every published file, and the hash of its bytes. */
export function digest(folder: string): string[] {
  return builtFiles(folder).map(
    (path) =>
      `${path} ${createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')}`,
  )
}
