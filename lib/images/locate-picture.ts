import { lstatSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { contentPath } from './content-path'

/**
 * The file that an author means, relative to the content folder. Accents may be written in one
 * character or in two (macOS), and a picture that is not beside its text may be at the root.
 * Throws a `PictureError` for a path that is not allowed.
 */
export function locatePicture(contentDir: string, src: string): string {
  const path = contentPath(src)
  const atRoot = path.startsWith('images/') ? undefined : existing(contentDir, basename(path))
  return existing(contentDir, path) ?? atRoot ?? path
}

function existing(contentDir: string, path: string): string | undefined {
  if (lstatSync(join(contentDir, path), { throwIfNoEntry: false })) return path
  let found = ''
  for (const part of path.split('/')) {
    const name = entriesOf(join(contentDir, found)).find((entry) => entry.normalize() === part.normalize())
    if (name === undefined) return undefined
    found = found === '' ? name : `${found}/${name}`
  }
  return found
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
