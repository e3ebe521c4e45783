import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { dateOf } from '../foreign/fields'
import type { Losses } from '../losses'
import { shortSlug } from '../pasted/pasted'
import type { Header, Piece } from '../piece'
import { htmlToMarkdown, htmlWords } from './to-markdown'

/** A page that somebody saved, or a document as HTML, which is an article from end to end. */
export interface HtmlFile {
  path: string
  text: string
  isDocument: boolean
}

export interface HtmlOptions {
  date?: string
  today: string
}

/** The article of a page as the reader view of browsers finds it. Text outside of it is told. */
export function importHtml(file: HtmlFile, { date, today }: HtmlOptions, losses: Losses): Piece {
  const { document } = parseHTML(
    /<html[\s>]/i.test(file.text) ? file.text : `<!doctype html><html><body>${file.text}</body></html>`,
  )
  const head = headOf(document)
  const before = linesIn(document.body)
  const article = file.isDocument ? null : new Readability(document, { keepClasses: false }).parse()
  const html = article?.content ?? bodyOf(file.text)
  const desk = { from: file.path, source: file.text, losses }
  const written = htmlToMarkdown(html, desk)
  const { title, body } = titled(head.title ?? article?.title ?? undefined, written, file, losses)
  if (article) tellOutside(before, `${title} ${head.author ?? ''} ${htmlWords(html)}`, file.path, losses)
  const published = head.date ?? date ?? today
  if (head.date === undefined && date === undefined)
    losses.note('date absente : celle du jour est écrite', 'text', file.path)
  const description = head.description ?? undefined
  const header: Header = {
    title,
    date: published,
    ...(description !== undefined && { description }),
    ...(head.author !== undefined && {
      authors: head.author
        .replace(/^(?:par|by)\s+/i, '')
        .split(/\s*(?:,| et | and )\s*/)
        .filter((name) => name !== ''),
    }),
    ...(head.lang !== undefined && { lang: head.lang }),
    ...(head.image !== undefined && { image: { src: head.image, alt: head.imageAlt ?? '' } }),
    aliases: head.address === undefined || head.address === '/' ? [] : [head.address],
  }
  const reasons = [
    ...(head.isHidden ? ['la page demande de n’être pas indexée (noindex)'] : []),
    ...(published.slice(0, 10) > today ? [`date à venir : ${published}`] : []),
  ]
  const folder = file.path.split('/').slice(0, -1).join('/')
  return {
    from: file.path,
    kind: 'article',
    slug: shortSlug(title),
    header,
    body,
    folder,
    addresses: head.address === undefined ? [] : [head.address],
    reasons,
  }
}

interface Head {
  title?: string
  description?: string
  author?: string
  date?: string
  lang?: string
  image?: string
  imageAlt?: string
  address?: string
  isHidden: boolean
}

function headOf(document: Document): Head {
  const meta = (...names: string[]) => {
    const found = names.map((name) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim(),
    )
    return found.find((words) => words !== undefined && words !== '')
  }
  const own = document.querySelectorAll('h1')
  const title = (own.length === 1 ? own[0]?.textContent?.replace(/\s+/g, ' ').trim() : undefined) || meta('og:title')
  const date = dateOf(
    meta('article:published_time', 'date', 'DC.date') ??
      /"datePublished"\s*:\s*"([^"]+)"/.exec(document.documentElement.innerHTML)?.[1] ??
      document.querySelector('time[datetime]')?.getAttribute('datetime'),
  )
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')
  const values = {
    title,
    description: meta('description', 'og:description'),
    author:
      meta('author', 'article:author') ??
      document.querySelector('[rel="author"], .byline, .author')?.textContent?.replace(/\s+/g, ' ').trim(),
    date,
    lang: /^[a-z]{2}/i.exec(document.documentElement.getAttribute('lang') ?? '')?.[0].toLowerCase(),
    image: meta('og:image', 'twitter:image'),
    imageAlt: meta('og:image:alt', 'twitter:image:alt'),
    address: url && URL.canParse(url) ? new URL(url).pathname : undefined,
  }
  const told = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))
  return { ...told, isHidden: /noindex/i.test(meta('robots') ?? '') }
}

function bodyOf(html: string): string {
  return /<body[^>]*>([\s\S]*?)(?:<\/body>|$(?![\s\S]))/i.exec(html)?.[1] ?? html
}

/** The title stands above the text once. */
function titled(
  title: string | undefined,
  written: string,
  file: HtmlFile,
  losses: Losses,
): { title: string; body: string } {
  const [heading, words] = /^\s*#{1,2} (.+)\n*/.exec(written) ?? []
  const isSame = title === undefined ? file.isDocument : words === title
  if (heading !== undefined && words !== undefined && isSame)
    return { title: words.replace(/[*_\\]/g, ''), body: written.slice(heading.length) }
  if (title !== undefined) return { title, body: written }
  const [line, first = ''] = /^\s*([^\n]{3,120})\n+/.exec(written) ?? []
  if (line !== undefined && !/[.!…]$|^[-#>![]/.test(first))
    return { title: first.replace(/[*_\\]/g, ''), body: written.slice(line.length) }
  losses.note('titre absent : le nom du fichier en tient lieu', 'text', file.path)
  return {
    title: (file.path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replace(/[-_]+/g, ' ') || 'Sans titre',
    body: written,
  }
}

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, figcaption, dt, dd, blockquote, a, button, label'

function linesIn(body: HTMLElement): string[] {
  const blocks = [...body.querySelectorAll(BLOCKS)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  )
  return [...new Set(blocks.filter((line) => line !== ''))]
}

function tellOutside(lines: readonly string[], kept: string, path: string, losses: Losses): void {
  const left = lines.filter((line) => !kept.includes(line))
  if (left.length > 0) losses.note('texte autour de l’article : menus, pied de page', 'dropped', path, left.join('\n'))
}
