import type { Article } from '../article/article'
import { isPageFile } from '../content/file-name'
import { readSource } from '../content/read-source'
import type { ListedFile } from '../content/walk-folder'
import type { Problem } from '../problem'
import type { Site } from '../site'
import type { Row } from '../store/rule'
import { titleIn, unreadableRows } from './put-texts'

interface RefusedText {
  path: string
  problems: Problem[]
  rows: Row[]
  unsound?: Article
}

/**
 * Parses the files whose names cannot be addresses, to report their other problems at once. A link
 * to the proposed name is no further problem.
 */
export async function readRefused(files: readonly ListedFile[], site: Site): Promise<RefusedText[]> {
  if (files.length === 0) return []
  const { parseArticle, parsePage } = await import('../markdown/article')
  return files.map((file) => {
    const { value: source, problems } = readSource(file)
    const path = file.shown
    if (!source) return { path, problems, rows: [] }
    const parsed = isPageFile(file.shown) ? parsePage(source, site) : parseArticle(source, site)
    const others = parsed.problems.filter(({ code }) => code !== 'file-name' && code !== 'reserved-file-name')
    const { unsound } = parsed
    return {
      path,
      problems: others,
      rows: unreadableRows(path, titleIn(source.text)),
      ...(unsound && { unsound }),
    }
  })
}
