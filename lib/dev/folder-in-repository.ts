import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** The content folder relative to the repository that contains it, with `/`. */
export function folderInRepository(contentDir: string): string {
  const parent = dirname(contentDir)
  let root = parent
  while (!existsSync(join(root, '.git')) && dirname(root) !== root) root = dirname(root)
  const top = existsSync(join(root, '.git')) ? root : parent
  return relative(top, contentDir).split(sep).join('/')
}
