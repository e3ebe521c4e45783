import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Address } from '../paths'
import { ADDRESSES_FILE, FRAME_FILE, viewFile } from './store'
import type { Frame, View } from './view'

/** Leaves these views in the folder that `store` reads, and nothing else. Their addresses are those that Next will print. */
export function writeViews(frame: Frame, views: ReadonlyMap<Address, View>, folder: string): void {
  removeOthers(folder, new Set([FRAME_FILE, ADDRESSES_FILE, ...[...views.keys()].map(viewFile)]))
  writeFrame(frame, views.keys(), folder)
  for (const [, view] of views) writeView(view, folder)
}

/** Leaves what every page draws from there, and which pages there are. */
export function writeFrame(frame: Frame, addresses: Iterable<Address>, folder: string): void {
  writeIfChanged(join(folder, FRAME_FILE), frame)
  writeIfChanged(join(folder, ADDRESSES_FILE), [...addresses])
}

/** Leaves one view there. Its keys are written in the order it was built in. */
export function writeView(view: View, folder: string): void {
  writeIfChanged(join(folder, viewFile(view.head.address)), view)
}

function removeOthers(folder: string, files: ReadonlySet<string>): void {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !files.has(relative(folder, path))) rmSync(path)
  }
}

/** A file whose text has not changed is not touched, so that its date tells what changed. */
function writeIfChanged(path: string, content: unknown): void {
  const text = `${JSON.stringify(content)}\n`
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
