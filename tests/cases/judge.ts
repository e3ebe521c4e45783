import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildEdition } from '../../lib/build/build-edition'
import { checkPaper } from '../../lib/build/check-paper'
import { type Settings, settingsFrom } from '../../lib/cli/settings'
import { readSource } from '../../lib/content/read-source'
import { Failure } from '../../lib/failure'
import { rendererWith } from '../../lib/next/render-pages'
import type { Problem } from '../../lib/problem'
import { SILENT } from '../build/editions/project'
import { reactNext } from './react-next'

function settings(root: string): Settings {
  return settingsFrom({ NODE_ENV: 'test', SOURCE_DATE_EPOCH: '1780000000' }, root)
}

export async function problemsIn(root: string): Promise<Problem[]> {
  return (await checkPaper(settings(root))).problems
}

/** Why a build fails, in French; undefined when it does not. */
export async function failureOf(root: string): Promise<string | undefined> {
  try {
    await buildEdition(settings(root), SILENT, rendererWith(reactNext))
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error.message
    throw error
  }
}

/**
 * Writes a fix where its problem says: as the name of the file, in another file, above the text for
 * a whole header, as a line below for what is missing, or in place of the line.
 */
export function writeFix(root: string, { code, fix = '', fixIn, place }: Problem): void {
  const path = join(root, place.file)
  if (NAMES.has(code)) renameSync(path, join(dirname(path), fix))
  else if (fixIn !== undefined) append(join(root, fixIn), fix)
  else if (code === 'front-matter-missing') editLines(path, (lines) => lines.unshift(fix))
  else
    editLines(path, (lines) =>
      lines.splice(place.line - (code === 'missing-key' ? 0 : 1), code === 'missing-key' ? 0 : 1, fix),
    )
}

const NAMES = new Set(['file-name', 'reserved-file-name', 'same-file-name'])

function append(path: string, line: string): void {
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${line}\n`)
}

function editLines(path: string, edit: (lines: string[]) => void): void {
  const lines = (readSource({ path, shown: path }).value?.text ?? '').split('\n')
  edit(lines)
  writeFileSync(path, lines.join('\n'))
}
