import { basename } from 'node:path'
import { isSlug } from '../article/slug'
import { documentKind } from '../document'
import { textOf } from './decode-file'
import { commentsIn, type Data, splitForeign } from './foreign/front-matter'
import { foreignHeader } from './foreign/header-fields'
import { reasonsAgainst } from './foreign/private-reasons'
import { readData } from './foreign/registry'
import { ghostData } from './ghost/import-ghost'
import type { HtmlFile } from './html/import-page'
import type { Losses } from './losses'
import { looksPasted } from './pasted/looks-pasted'
import type { PastedFile } from './pasted/open-pasted'
import type { SourceEntry, SourceTree } from './read-tree'

/** The files of a source by format. */
interface SourcesByFormat {
  pasted: PastedFile[]
  /** Markdown files of other tools. */
  texts: SourceEntry[]
  html: HtmlFile[]
  /** Exports of WordPress (WXR). */
  wordpress: SourceEntry[]
  /** Exports of Ghost, and answers of its API. */
  ghost: { path: string; data: Data }[]
  /** All the files that texts may refer to. */
  files: SourceEntry[]
}

/** Pictures, and data files with authors or settings. Documents of every kind are included too. */
const SERVING =
  /\.(?:jpe?g|png|webp|avif|gif|svg|bmp|tiff?|heic|ya?ml|toml)$|\.11tydata\.[cm]?js$|(?:quartz|astro|docusaurus|gatsby)[.-]config\.\w+$/i
/** The extensions of pastes; people who write MDX do not paste. */
const PASTE = /\.(?:md|markdown|mdown)$/i
/** The first tag of a page, or of a part of one. */
const PAGE = /^\s*<(?:!doctype html|html|head|body|main|article|section|div|h1|h2|p)[\s>]/i
const MARKDOWN = /\.(?:md|markdown|mdown|mdx)$/i
/** Documentation of the folder itself. */
const ABOUT = /^(?:readme|changelog|contributing|license|code_of_conduct)\.\w+$/i
/** Template folders of generators. */
const TEMPLATES = /(?:^|\/)(?:archetypes|themes|_?layouts|_?includes|overrides|_?templates?|_?modeles?|exampleSite)\//i
/** Folders in which an HTML file with front matter is a text. */
const POSTS = /(?:^|\/)(?:_posts|_drafts|content|posts|blog|articles)\//i

export function detectFormats(tree: SourceTree, today: string, losses: Losses): SourcesByFormat {
  const result: SourcesByFormat = { pasted: [], texts: [], html: [], wordpress: [], ghost: [], files: [] }
  for (const path of tree.others) losses.note('lien symbolique ou fichier spécial', 'dropped', path)
  const isGenerator = tree.isFolder && tree.files.some(({ path }) => MARKDOWN.test(path) && !ABOUT.test(path))
  for (const file of tree.files) {
    if (isGenerator && TEMPLATES.test(file.path)) losses.note('gabarit de l’outil', 'dropped', file.path, file.path)
    else if (!isExport(file, result)) addFile(file, isGenerator, today, result, losses)
  }
  return result
}

/** Adds a file. Beside the Markdown of a generator, other texts are templates and settings. */
function addFile(
  file: SourceEntry,
  isGenerator: boolean,
  today: string,
  result: SourcesByFormat,
  losses: Losses,
): void {
  const { path } = file
  if (ABOUT.test(path)) leftAside(path, losses)
  else if (MARKDOWN.test(path)) addMarkdown(file, today, result, losses)
  else if (/\.(?:docx|odt)$/i.test(path)) result.html.push({ path, text: readText(file, losses), isDocument: true })
  else if (/\.x?html?$/i.test(path)) addHtml(file, isGenerator, result, losses)
  else if (/\.txt$/i.test(path) && !isGenerator) addText(file, today, result, losses)
  else if (SERVING.test(path) || isDocument(path)) result.files.push(file)
  else leftAside(path, losses)
}

/** Whether a file is an attachment. A `.txt` beside the Markdown of a generator is not. */
function isDocument(path: string): boolean {
  return documentKind(path) !== undefined && !/\.txt$/i.test(path)
}

function addMarkdown(file: SourceEntry, today: string, { pasted, texts }: SourcesByFormat, losses: Losses): void {
  const { text } = textOf(file.bytes())
  if (PASTE.test(file.path) && looksPasted(text))
    pasted.push(pastedMarkdown(file.path, readText(file, losses), today, losses))
  else texts.push(file)
}

/** A plain text: a paste, or the source of a page. */
function addText(file: SourceEntry, today: string, { pasted, html }: SourcesByFormat, losses: Losses): void {
  const text = readText(file, losses)
  if (PAGE.test(text)) html.push({ path: file.path, text, isDocument: false })
  else pasted.push(isHeaded(text) ? pastedMarkdown(file.path, text, today, losses) : { path: file.path, text })
}

/** Whether a text starts with fields; other lines between rules are its own. */
function isHeaded(text: string): boolean {
  const { data, isBroken } = splitForeign(text)
  return !isBroken && Object.keys(data).length > 0
}

function addHtml(file: SourceEntry, isGenerator: boolean, result: SourcesByFormat, losses: Losses): void {
  const { path } = file
  if (isGenerator && POSTS.test(path) && /^---\s*\n/.test(textOf(file.bytes()).text)) result.texts.push(file)
  else if (isGenerator) leftAside(path, losses)
  else result.html.push({ path, text: readText(file, losses), isDocument: false })
}

/** Whether a file is an export, judged by its content. */
function isExport(file: SourceEntry, { wordpress, ghost }: SourcesByFormat): boolean {
  const { path } = file
  if (/\.(?:xml|wxr|rss)$/i.test(path)) {
    const isWordPress = /wordpress\.org\/export\/|<wp:wxr_version>/.test(beginningOf(file))
    if (isWordPress) wordpress.push(file)
    return isWordPress
  }
  const data = /\.json$/i.test(path) ? ghostData(readData(file)) : undefined
  if (data) ghost.push({ path, data })
  return data !== undefined
}

function beginningOf(file: SourceEntry): string {
  for (const chunk of file.chunks()) return textOf(chunk.subarray(0, 20_000)).text
  return ''
}

function leftAside(path: string, losses: Losses): void {
  const extension = /\.\w+$/.exec(path)?.[0].toLowerCase() ?? 'sans extension'
  losses.note(`fichier ${extension} laissé de côté`, 'dropped', path, path)
}

function readText(file: SourceEntry, losses: Losses): string {
  const { text, encoding } = textOf(file.bytes())
  if (encoding !== undefined) losses.note(`texte en ${encoding}, écrit en UTF-8`, 'text', file.path)
  return text
}

/**
 * A paste in a file with a header, if any, which may mark it private. The name of a Markdown file was
 * chosen.
 */
function pastedMarkdown(path: string, text: string, today: string, losses: Losses): PastedFile {
  const { data, body } = splitForeign(text)
  for (const comment of commentsIn(text)) losses.note('commentaire de l’en-tête', 'dropped', path, comment)
  const stem = basename(path).replace(MARKDOWN, '')
  return {
    path,
    text: body,
    header: foreignHeader(data, path, losses),
    reasons: reasonsAgainst(data, today),
    ...(isSlug(stem) && { slug: stem }),
  }
}
