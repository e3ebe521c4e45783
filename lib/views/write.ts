import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Address } from '../paths'
import { ADDRESSES_FILE, FRAME_FILE, viewFile } from './store'
import type { Frame, View } from './view'

/** Leaves what every page draws from there, and which pages there are. */
export function writeFrame(frame: Frame, addresses: Iterable<Address>, folder: string): void {
  writeIfChanged(join(folder, FRAME_FILE), frame)
  writeIfChanged(join(folder, ADDRESSES_FILE), [...addresses])
}

/** Leaves one view there. Its keys are written in the order it was built in. */
export function writeView(view: View, folder: string): void {
  writeIfChanged(join(folder, viewFile(view.head.address)), view)
}

/** A file whose text has not changed is not touched, so that its date tells what changed. */
function writeIfChanged(path: string, content: unknown): void {
  const text = `${JSON.stringify(content)}\n`
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
