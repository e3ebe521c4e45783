import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../content/newsroom'
import { Failure } from '../failure'
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

/** Nothing is ever written over another file. */
export function makeChange({ source, path, edits }: Change, root: string): void {
  const [from, to] = [join(root, source.path), join(root, path)]
  if (path !== source.path && isThere(to, from)) throw new Failure(`✖ « ${path} » existe déjà`)
  if (edits.length > 0) writeFileSync(from, editedFile(readFileSync(from, 'utf8'), edits))
  if (path !== source.path) renameSync(from, to)
}

/** Whether there is something at a path besides that file: where case does not matter, two names may be of one file. */
export function isThere(path: string, besides: string): boolean {
  const [found, own] = [path, besides].map((each) => lstatSync(each, { throwIfNoEntry: false }))
  return found !== undefined && (found.ino !== own?.ino || found.dev !== own.dev)
}
