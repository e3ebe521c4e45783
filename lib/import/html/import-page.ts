import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { fold } from '../../text/fold'
import { shortSlug } from '../file-names'
import type { Header, Imported, ImportedText } from '../imported-text'
import type { Losses } from '../losses'
import { withoutPrivateLines } from '../pasted/private-lines'
import { privatePath } from '../private-names'
import type { SourceEntry } from '../read-tree'
import { htmlWords } from './dom-queries'
import { headOf } from './page-head'
import { type Posted, postsIn } from './posts-csv'
import { htmlToMarkdown } from './to-markdown'
import { wholePage } from './whole-page'

/** A saved page, or a converted document, which contains nothing but the article. */
export interface HtmlFile {
  path: string
  text: string
  isDocument: boolean
}

interface HtmlOptions {
  date?: string
  today: string
}

export function importPages(
  files: readonly HtmlFile[],
  beside: readonly SourceEntry[],
  options: HtmlOptions,
  losses: Losses,
): Imported {
  const posts = postsIn(beside)
  const pages = files.map((file) => importPage(file, options, posts(file.path), losses))
  const origins = pages.flatMap(({ origin }) => origin ?? [])
  return { texts: pages.map(({ text }) => text), authors: [], files: [], origins: [...new Set(origins)] }
}

/** Extracts the article of a page like a browser's reader view. Text around it is reported. */
function importPage(
  file: HtmlFile,
  { date, today }: HtmlOptions,
  given: Posted | undefined,
  losses: Losses,
): { text: ImportedText; origin?: string } {
  const { document } = parseHTML(wholePage(file.text))
  const head = headOf(document, today)
  const before = linesIn(document.body)
  // The content that the page itself declares (microformats.org/wiki/h-entry).
  const entry = document.querySelector('.h-entry .e-content')?.innerHTML
  const article = file.isDocument ? null : new Readability(document, { keepClasses: true }).parse()
  const html = entry ?? article?.content ?? bodyOf(file.text)
  const written = htmlToMarkdown(html, { from: file.path, source: file.text, losses })
  const { lines, reasons, embargo, announced } = withoutPrivateLines(written.body.split('\n'))
  for (const line of announced) losses.note('embargo en tête de texte', 'carried', file.path, line)
  const found = given?.title || head.title || article?.title || undefined
  const { title, body } = titled(found, lines.join('\n').trimStart(), file, losses)
  const description = given?.description ?? head.description
  if (article)
    tellOutside(before, `${title} ${description ?? ''} ${head.author ?? ''} ${htmlWords(html)}`, file.path, losses)
  const dated = given?.date ?? head.date ?? date
  const published = dated ?? today
  if (dated === undefined) losses.note('date absente : celle du jour est écrite', 'text', file.path)
  const header: Header = {
    title,
    date: published,
    ...(description !== undefined && { description }),
    ...(head.author !== undefined && { authors: namesIn(head.author) }),
    ...(head.lang !== undefined && { lang: head.lang }),
    ...(embargo !== undefined && { embargo }),
    ...(head.image !== undefined && { image: { src: head.image, alt: head.imageAlt ?? '' } }),
    aliases: head.address === undefined || head.address === '/' ? [] : [head.address],
  }
  const isFuture = published.slice(0, 10) > today
  const text: ImportedText = {
    from: file.path,
    kind: 'article',
    slug: shortSlug(title),
    header,
    body,
    folder: file.path.split('/').slice(0, -1).join('/'),
    addresses: head.address === undefined ? [] : [head.address],
    anchors: written.anchors,
    reasons: [
      ...head.reasons,
      ...(given?.reasons ?? []),
      ...privatePath(file.path),
      ...reasons,
      ...(isFuture ? [`date à venir : ${published}`] : []),
    ],
  }
  return { text, ...(head.origin !== undefined && { origin: head.origin }) }
}

function bodyOf(html: string): string {
  return /<body[^>]*>([\s\S]*?)(?:<\/body>|$(?![\s\S]))/i.exec(html)?.[1] ?? html
}

function namesIn(author: string): string[] {
  return author
    .replace(/^(?:par|by)\s+/i, '')
    .split(/\s*(?:,| et | and )\s*/)
    .filter((name) => name !== '')
}

/** Removes the title from the text. */
function titled(
  title: string | undefined,
  written: string,
  file: HtmlFile,
  losses: Losses,
): { title: string; body: string } {
  const [heading, words] = /^\s*#{1,6} (.+)\n*/.exec(written) ?? []
  const isSame = title === undefined ? file.isDocument : fold(words ?? '') === fold(title)
  if (heading !== undefined && words !== undefined && isSame)
    return { title: title ?? words.replace(/[*_\\]/g, ''), body: written.slice(heading.length) }
  if (title !== undefined) return { title, body: written }
  const [line, first = ''] = /^\s*([^\n]{3,120})\n+/.exec(written) ?? []
  if (line !== undefined && !/[.!…]$|^[-#>![]/.test(first))
    return { title: first.replace(/[*_\\]/g, ''), body: written.slice(line.length) }
  losses.note('titre absent : le nom du fichier en tient lieu', 'text', file.path)
  const name = (file.path.split('/').at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replace(/^(?:draft_|\d{4}-\d\d-\d\d[-_]|\d+\.)|[-_][0-9a-f]{10,}$/g, '')
    .replace(/[-_]+/g, ' ')
  return { title: name || 'Sans titre', body: written }
}

const TEXT = 3
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, figcaption, dt, dd, blockquote, a, button, label'

/** Containers whose direct text is in no block. */
const AROUND = 'body, div, section, article, header, footer, main, nav, aside'

function linesIn(body: HTMLElement): string[] {
  const blocks = [...body.querySelectorAll(BLOCKS)].map(({ textContent }) => textContent ?? '')
  const loose = [body, ...body.querySelectorAll(AROUND)].flatMap(({ childNodes }) =>
    [...childNodes].filter(({ nodeType }) => nodeType === TEXT).map(({ textContent }) => textContent ?? ''),
  )
  const lines = [...blocks, ...loose].map((line) => line.replace(/\s+/g, ' ').trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

function tellOutside(lines: readonly string[], kept: string, path: string, losses: Losses): void {
  const left = lines.filter((line) => !kept.includes(line))
  if (left.length > 0) losses.note('texte autour de l’article : menus, pied de page', 'dropped', path, left.join('\n'))
}
