import { basename } from 'node:path'
import { isSlug } from '../article'
import { foreignHeader } from './foreign/fields'
import { type Data, splitForeign } from './foreign/front'
import { reasonsAgainst } from './foreign/privacy'
import { readData } from './foreign/registry'
import { ghostData } from './ghost/ghost'
import type { HtmlFile } from './html/page'
import type { Losses } from './losses'
import { looksPasted } from './pasted/looks-pasted'
import type { PastedFile } from './pasted/pasted'
import type { SourceEntry, SourceTree } from './read-tree'
import { textOf } from './text-of'

/** The files of all sources, by the way in which each is read. */
export interface Sorted {
  pasted: PastedFile[]
  /** Markdown of other tools. */
  texts: SourceEntry[]
  html: HtmlFile[]
  /** Exports of WordPress (WXR). */
  wordpress: { path: string; text: string }[]
  /** Exports of Ghost, and answers of its API. */
  ghost: { path: string; data: Data }[]
  /** All that texts may refer to. */
  files: SourceEntry[]
}

/** Pictures, and data in which authors and settings are. */
const SERVING = /\.(?:jpe?g|png|webp|avif|gif|svg|bmp|tiff?|heic|ya?ml|toml|json)$/i
/** MDX is typed by people who write code. */
const PASTE = /\.(?:md|markdown|mdown)$/i
const MARKDOWN = /\.(?:md|markdown|mdown|mdx)$/i

export function sorted(trees: readonly SourceTree[], today: string, losses: Losses): Sorted {
  const result: Sorted = { pasted: [], texts: [], html: [], wordpress: [], ghost: [], files: [] }
  for (const tree of trees) {
    for (const path of tree.others) losses.note('lien symbolique ou fichier spécial', 'dropped', path)
    const isGenerator = tree.isFolder && tree.files.some(({ path }) => MARKDOWN.test(path))
    for (const file of tree.files) sortFile(file, isGenerator, today, result, losses)
  }
  return result
}

/** Beside the Markdown of a generator, texts of other kinds are its templates and settings. */
function sortFile(file: SourceEntry, isGenerator: boolean, today: string, result: Sorted, losses: Losses): void {
  const { pasted, texts, files } = result
  const { path } = file
  if (isExport(file, result, losses)) return
  if (MARKDOWN.test(path)) {
    if (/^(?:readme|changelog|contributing|license|code_of_conduct)\.\w+$/i.test(path)) leftAside(path, losses)
    else if (PASTE.test(path) && looksPasted(readText(file, losses)))
      pasted.push(pastedMarkdownFile(path, readText(file, losses), today, losses))
    else texts.push(file)
  } else if (/\.(?:docx|odt)$/i.test(path)) result.html.push({ path, text: readText(file, losses), isDocument: true })
  else if (/\.x?html?$/i.test(path) && !isGenerator)
    result.html.push({ path, text: readText(file, losses), isDocument: false })
  else if (/\.txt$/i.test(path) && !isGenerator) pasted.push({ path, text: readText(file, losses) })
  else if (SERVING.test(path)) files.push(file)
  else leftAside(path, losses)
}

/** An export is known by what it holds. */
function isExport(file: SourceEntry, { wordpress, ghost }: Sorted, losses: Losses): boolean {
  const { path } = file
  if (/\.(?:xml|wxr)$/i.test(path)) {
    const text = readText(file, losses)
    if (!/wordpress\.org\/export\/|<wp:wxr_version>/.test(text.slice(0, 20_000))) return false
    wordpress.push({ path, text })
    return true
  }
  const data = /\.json$/i.test(path) ? ghostData(readData(file)) : undefined
  if (data) ghost.push({ path, data })
  return data !== undefined
}

function leftAside(path: string, losses: Losses): void {
  losses.note(
    `fichier ${/\.\w+$/.exec(path)?.[0].toLowerCase() ?? 'sans extension'} laissé de côté`,
    'dropped',
    path,
    path,
  )
}

function readText(file: SourceEntry, losses: Losses): string {
  const { text, encoding } = textOf(file.bytes())
  if (encoding !== undefined) losses.note(`texte en ${encoding}, écrit en UTF-8`, 'text', file.path)
  return text
}

/** A paste in a Markdown file may stand under a header, which may hide it, and its file has a name on purpose. */
function pastedMarkdownFile(path: string, text: string, today: string, losses: Losses): PastedFile {
  const { data, body } = splitForeign(text)
  const stem = basename(path).replace(MARKDOWN, '')
  return {
    path,
    text: body,
    header: foreignHeader(data, path, losses),
    reasons: reasonsAgainst(data, today),
    ...(isSlug(stem) && { slug: stem }),
  }
}
