import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../content/encoding'
import { withoutHidden } from '../content/hidden-characters'
import type { SourceFile } from '../content/newsroom'
import { Failure } from '../failure'
import { diffLines } from '../text/line-diff'
import { type Edit, edited, editedFile } from './text-edit'

/** The change of one file. */
export interface Change {
  source: SourceFile
  /** The new path, if the file is renamed. */
  path: string
  edits: Edit[]
  /** What the file loses besides, in French, when it is rewritten in UTF-8. */
  cleaned?: string
}

export function showChange({ source, path, edits, cleaned }: Change): string {
  const diff = diffOf(source.path, path, source.text, edited(source.text, edits))
  return [diff, cleaned && `${path} : ${cleaned}`].filter(Boolean).join('\n')
}

/** A changed text as `diff` shows it, without the unchanged lines. */
function diffOf(path: string, newPath: string, before: string, after: string): string {
  const lines = diffLines(before, after)
  return lines.length === 0 && path === newPath ? '' : [`--- ${path}`, `+++ ${newPath}`, ...lines].join('\n')
}

/** Never overwrites another file. */
export function makeChange({ source, path, edits, cleaned }: Change, root: string): void {
  const [from, to] = [join(root, source.path), join(root, path)]
  if (path !== source.path && isThere(to, from)) throw new Failure(`✖ « ${path} » existe déjà`)
  if (edits.length > 0 || cleaned !== undefined) {
    const raw = decodeText(readFileSync(from)).text
    writeFileSync(from, editedFile(cleaned === undefined ? raw : withoutHidden(raw), edits))
  }
  if (path !== source.path) renameSync(from, to)
}

/** Whether a path holds another file: on case-insensitive disks, two names may be one file. */
export function isThere(path: string, besides: string): boolean {
  const [found, own] = [path, besides].map((each) => lstatSync(each, { throwIfNoEntry: false }))
  return found !== undefined && (found.ino !== own?.ino || found.dev !== own.dev)
}
