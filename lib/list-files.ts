import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Every file below a folder, as a relative path with `/`, in code-unit order. Links are not
 * followed: the recursive `readdir` of Node 24 follows those to folders, that of Node 20 does not.
 */
export function listFiles(folder: string): string[] {
  return filesIn(folder, '').sort()
}

function filesIn(folder: string, path: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(join(folder, entry.name), `${path}${entry.name}/`)
    return entry.isFile() ? [`${path}${entry.name}`] : []
  })
}
