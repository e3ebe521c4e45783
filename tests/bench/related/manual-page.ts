import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'

/** A page of a manual, and the files that its authors link to. */
export interface ManualPage {
  title: string
  description: string
  section: string
  /** YYYY-MM-DD, or empty. */
  day: string
  paragraphs: string[]
  links: string[]
}

export const MANUAL_PAGE = /\.(html|page|[1-8]\.gz)$/

/** Generated parts of a page (previous, next, contents), whose links no author chose. */
const MACHINE_MADE = `head, script, style, nav, header, footer, .navheader, .navfooter, .docnav, .manualnavbar, .nav_table,
  .toc, .contents, .menu, .path, .index, .indexterm, .footer, .footnote, .languages, .noprint, .programlisting,
  pre.lilypond, #banner, #title, #DonationLink`
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, pre, title, item, note'

/** Reads a page of HTML, of Mallard (GNOME), or a man page. */
export function readManualPage(folder: string, file: string): ManualPage {
  const bytes = readFileSync(join(folder, file))
  if (file.endsWith('.gz')) return manPage(gunzipSync(bytes).toString())
  return file.endsWith('.page') ? mallardPage(bytes.toString()) : htmlPage(bytes.toString(), file)
}

function htmlPage(source: string, file: string): ManualPage {
  const { document } = parseHTML(source)
  const base = join(dirname(file), document.querySelector('base')?.getAttribute('href') ?? '')
  const section = document.querySelector('link[rel=up]')?.getAttribute('title') ?? dirname(file)
  const heading = document.querySelector('h1, h2, h3, h4, .title') ?? document.querySelector('title')
  const title = (heading?.textContent ?? '').replace(/^[\s\d.A-Z]*\d[\d.]*\s/, '')
  heading?.remove()
  for (const element of document.querySelectorAll(MACHINE_MADE)) element.remove()
  const anchors = [...document.querySelectorAll('a[href]')]
  const links = anchors.map((anchor) => targetOf(anchor.getAttribute('href') ?? '', base))
  for (const anchor of anchors) if (!/^https?:/.test(anchor.getAttribute('href') ?? '')) anchor.remove()
  return { title, description: '', section, day: '', paragraphs: paragraphsOf(document), links }
}

/** The links of type « guide » are its sections; an author chose the others. */
function mallardPage(source: string): ManualPage {
  // An HTML parser would treat `link` as a void element and leave its words in the text.
  const renamed = source.replace(/<(\/?)(?:mal:|its:|if:|ui:|e:|(?=link\b))/g, '<$1x-')
  const { document } = parseHTML(renamed.replace(/<([\w-]+)([^<>]*)\/>/g, '<$1$2></$1>'))
  const links = [...document.querySelectorAll('x-link[xref]')]
  const isGuide = (link: Element) => link.getAttribute('type') === 'guide'
  const href = (link: Element) => `${(link.getAttribute('xref') ?? '').replace(/#.*/, '')}.page`
  const days = [...document.querySelectorAll('revision')].map((revision) => revision.getAttribute('date') ?? '')
  const title = document.querySelector('title')?.textContent ?? ''
  const description = document.querySelector('desc')?.textContent.trim() ?? ''
  for (const element of document.querySelectorAll('info, x-link[xref], page > title')) element.remove()
  return {
    title,
    description,
    section: links.filter(isGuide).map(href)[0] ?? '',
    day: days.sort().at(-1) ?? '',
    paragraphs: paragraphsOf(document),
    links: links.filter((link) => !isGuide(link)).map(href),
  }
}

/** Its authors chose the links of « VOIR AUSSI ». */
function manPage(source: string): ManualPage {
  const sections = source.split(/^\.SH /m).slice(1)
  const textOf = (name: RegExp) => sections.find((section) => name.test(section)) ?? ''
  const references = plainRoff(textOf(/^"?VOIR AUSSI/)).matchAll(/([\w.+-]+)[ "]*\(([1-8])\)/g)
  const body = sections.filter((section) => !/^"?(VOIR AUSSI|TRADUCTION|COPYRIGHT|COLOPHON|AUTEUR|NOM)/.test(section))
  const paragraphs = body.flatMap((section) => plainRoff(section).split(/^\.(?:PP|TP|P|IP|SS|LP).*$/m))
  return {
    title: withoutRequests(plainRoff(textOf(/^"?NOM/)).replace(/.*/, '')),
    description: '',
    section: '',
    day: '',
    paragraphs: paragraphs.map(withoutRequests).filter((text) => text !== ''),
    links: [...references].map(([, name, part]) => `man${part}/${name}.${part}.gz`),
  }
}

/** Without comments, faces and escapes of roff. */
function plainRoff(text: string): string {
  const plain = text.replace(/^\.\\".*$/gm, '').replace(/\\f[BIPR]|\\[&,/]/g, '')
  return plain
    .replace(/\\([- ])/g, '$1')
    .replace(/\\\(?../g, ' ')
    .replace(/^\.([BI][RBI]?|SM|IR) /gm, '')
}

function withoutRequests(text: string): string {
  const lines = text.replace(/^\.\w.*$/gm, '')
  return lines.replace(/\s+/g, ' ').trim()
}

function paragraphsOf(document: Document): string[] {
  const blocks = [...document.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null)
  return blocks.map((block) => block.textContent.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}

function targetOf(href: string, base: string): string {
  const path = href.replace(/[#?].*$/, '')
  return /^[a-z]+:/.test(path) || path === '' ? '' : relative('/', resolve('/', base, decodeURIComponent(path)))
}
