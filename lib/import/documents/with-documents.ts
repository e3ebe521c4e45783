import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { escapeMarkup } from '../../text/escape-markup'
import { htmlWords } from '../html/dom-queries'
import type { Losses } from '../losses'
import { entryFrom, type SourceEntry, type SourceTree } from '../read-tree'
import { odtHtml } from './odt'
import { visibleWord } from './word'
import type { Tell } from './word-styles'

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Titre'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  'u => em',
  'strike => s',
]

/**
 * The tree with Word and OpenDocument files converted to HTML, and their pictures as files beside
 * them.
 */
export async function withDocuments(tree: SourceTree, losses: Losses): Promise<SourceTree> {
  const files: SourceEntry[] = []
  for (const file of tree.files) {
    if (/\.docx$/i.test(file.path)) files.push(...(await wordFiles(file, losses)))
    else if (/\.odt$/i.test(file.path)) files.push(...odtFiles(file, losses))
    else files.push(file)
  }
  return { ...tree, files }
}

/** The text of an unknown style is kept; mammoth says so of each. */
const OF_STYLES = /^Unrecognised (?:paragraph|run|table) style|was referenced but not defined/

function tellAt(path: string, losses: Losses): Tell {
  return (construct, fate, words) => {
    if (words !== '') losses.note(construct, fate, path, words)
  }
}

const SUBTITLE = /<p class="subtitle">([\s\S]*?)<\/p>/
const PICTURE = '(?:<img\\b[^>]*>)'
const FIGURES = new RegExp(
  `<p>(${PICTURE})</p>\\s*<p class="caption">([\\s\\S]*?)</p>|<p class="caption">(${PICTURE})(?:<br ?/?>)?([\\s\\S]*?)</p>`,
  'g',
)
const TABLES = /<p class="caption">((?:(?!<\/p>)[\s\S])*)<\/p>\s*<table>/g

/**
 * The subtitle as the description of the page, captions with their picture or their table, and
 * headings below the title.
 */
function arranged(html: string): string {
  const [whole = '', subtitle = ''] = SUBTITLE.exec(html) ?? []
  const description = escapeMarkup(htmlWords(subtitle))
  const body = html
    .replace(whole, '')
    .replace(FIGURES, (_whole, one?: string, caption?: string, two?: string, words?: string) => {
      return `<figure>${one ?? two ?? ''}<figcaption>${caption ?? words ?? ''}</figcaption></figure>`
    })
    .replace(TABLES, '<table><caption>$1</caption>')
  return (description && `<meta name="description" content="${description}">`) + withLevels(body)
}

const HEADING = /<h1 class="title">[\s\S]*?<\/h1>|<(\/?)h([1-6])>/g

/** Under a title, the highest headings are of level 2. */
function withLevels(html: string): string {
  if (!html.includes('<h1 class="title">')) return html
  const levels = [...html.matchAll(HEADING)].flatMap(([, , level]) => (level === undefined ? [] : [Number(level)]))
  const shift = 2 - Math.min(...levels)
  return html.replace(HEADING, (whole, end?: string, level?: string) => {
    return level === undefined ? whole : `<${end}h${Math.min(6, Number(level) + shift)}>`
  })
}

async function wordFiles(file: SourceEntry, losses: Losses): Promise<SourceEntry[]> {
  const pictures: SourceEntry[] = []
  const tell = tellAt(file.path, losses)
  try {
    const convertImage = mammoth.images.imgElement(async (image) => {
      const bytes = Buffer.from(await image.readAsBase64String(), 'base64')
      const path = `${file.path.replace(/\.\w+$/, '')}-${pictures.length + 1}.${image.contentType.replace(/^.*\//, '').replace('jpeg', 'jpg')}`
      pictures.push(entryFrom(path, bytes))
      return { src: `/${path}` }
    })
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: visibleWord(file.bytes(), tell) },
      { styleMap: STYLES, convertImage },
    )
    for (const { message } of messages)
      if (!OF_STYLES.test(message)) tell('remarque de la lecture de Word', 'text', message)
    return [entryFrom(file.path, Buffer.from(arranged(value))), ...pictures]
  } catch {
    return unreadable(file, losses)
  }
}

function odtFiles(file: SourceEntry, losses: Losses): SourceEntry[] {
  try {
    const parts = unzipSync(file.bytes())
    const content = parts['content.xml']
    if (!content) return unreadable(file, losses)
    const stem = file.path.replace(/\.\w+$/, '')
    const pictures = Object.entries(parts).filter(([name]) => name.startsWith('Pictures/'))
    const named = new Map(pictures.map(([name], at) => [name, `${stem}-${at + 1}${/\.\w+$/.exec(name)?.[0] ?? ''}`]))
    const [text = '', styles = ''] = [content, parts['styles.xml']].map(
      (part) => part && new TextDecoder().decode(part),
    )
    const pictureFor = (name: string) => `/${named.get(name) ?? name}`
    const html = arranged(odtHtml(text, styles, pictureFor, tellAt(file.path, losses)))
    return [
      entryFrom(file.path, Buffer.from(html)),
      ...pictures.map(([name, bytes]) => entryFrom(named.get(name) ?? name, Buffer.from(bytes))),
    ]
  } catch {
    return unreadable(file, losses)
  }
}

function unreadable(file: SourceEntry, losses: Losses): SourceEntry[] {
  losses.note('document illisible', 'dropped', file.path, file.path)
  return []
}
