import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Address } from '../paths'
import { ADDRESSES_FILE, FRAME_FILE, VIEWS_FOLDER, viewFile } from './store'
import type { Frame, View } from './view'

/**
 * Leaves these views where `store` reads them, and nothing else in the folder. A file whose text has not changed is not touched, so
 * that its date tells what an edition changed. Keys are written in the order the views were built in.
 * Their addresses are those that Next will print.
 */
export function writeViews(frame: Frame, views: ReadonlyMap<Address, View>, folder: string = VIEWS_FOLDER): void {
  const files = new Map<string, unknown>([
    [FRAME_FILE, frame],
    [ADDRESSES_FILE, [...views.keys()]],
    ...[...views].map(([address, view]) => [viewFile(address), view] as const),
  ])
  removeOthers(folder, files)
  for (const [name, content] of files) writeIfChanged(join(folder, name), `${JSON.stringify(content)}\n`)
}

function removeOthers(folder: string, files: ReadonlyMap<string, unknown>): void {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !files.has(relative(folder, path))) rmSync(path)
  }
}

function writeIfChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
