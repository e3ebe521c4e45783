import { basename } from 'node:path'
import { isSlug } from '../article'
import { splitFrontMatter } from '../content/front-matter'
import { dataOf } from '../content/yaml'
import type { Losses } from './losses'
import { looksPasted } from './pasted/looks-pasted'
import type { PastedFile } from './pasted/pasted'
import type { SourceEntry, SourceTree } from './read-tree'
import { textOf } from './text-of'

/** The files of all sources, by the way in which each is read. */
export interface Sorted {
  pasted: PastedFile[]
}

const MARKDOWN = /\.(?:md|markdown|mdown|mdx)$/i

export function sorted(trees: readonly SourceTree[], losses: Losses): Sorted {
  const result: Sorted = { pasted: [] }
  for (const tree of trees) {
    for (const path of tree.others) losses.note('lien symbolique ou fichier spécial', 'dropped', path)
    for (const file of tree.files) sortFile(file, result, losses)
  }
  return result
}

function sortFile(file: SourceEntry, { pasted }: Sorted, losses: Losses): void {
  if (/\.txt$/i.test(file.path)) pasted.push({ path: file.path, text: readText(file, losses) })
  else if (MARKDOWN.test(file.path)) {
    const text = readText(file, losses)
    if (looksPasted(text)) pasted.push(pastedMarkdownFile(file.path, text))
    else losses.note('fichier laissé de côté', 'dropped', file.path)
  } else losses.note('fichier laissé de côté', 'dropped', file.path)
}

function readText(file: SourceEntry, losses: Losses): string {
  const { text, encoding } = textOf(file.bytes())
  if (encoding !== undefined) losses.note(`texte en ${encoding}, écrit en UTF-8`, 'text', file.path)
  return text
}

/** A paste in a Markdown file may stand under a header, and its file has a name on purpose. */
function pastedMarkdownFile(path: string, text: string): PastedFile {
  const { yaml, body } = splitFrontMatter({ path, text })
  const data = yaml ? dataOf(yaml) : undefined
  const header = typeof data === 'object' && data !== null ? data : {}
  const stem = basename(path).replace(MARKDOWN, '')
  return { path, text: body.replace(/^\n+/, ''), header, ...(isSlug(stem) && { slug: stem }) }
}
