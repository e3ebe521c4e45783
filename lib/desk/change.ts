import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../content/newsroom'
import { diffOf } from './diff'
import { type Edit, edited, editedFile } from './edit'

/** What becomes of one file. */
export interface Change {
  source: SourceFile
  /** Another path, for a file that takes another name. */
  path: string
  edits: Edit[]
}

export function showChange({ source, path, edits }: Change): string {
  return diffOf(source.path, path, source.text, edited(source.text, edits))
}

/** The new file is there before the old one goes. */
export function makeChange({ source, path, edits }: Change, root: string): void {
  const raw = readFileSync(join(root, source.path), 'utf8')
  writeFileSync(join(root, path), editedFile(raw, edits))
  if (path !== source.path) rmSync(join(root, source.path))
}
