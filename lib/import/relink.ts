import type { Definition, Image, Link, Nodes } from 'mdast'
import { resolveHref } from '../markdown/href'
import { parseMarkdown } from '../markdown/parser'
import type { LinkIndex } from './link-index'
import type { Losses } from './losses'
import type { Pictures } from './pictures'
import type { Piece } from './piece'

/** What links and pictures need to find where they lead. */
export interface Links {
  index: LinkIndex
  pictures: Pictures
  losses: Losses
  /** Articles that the paper has already. */
  isKnown: (slug: string) => boolean
}

interface Edit {
  start: number
  end: number
  text: string
}

const WIKI = /(!?)\[\[([^[\]|#\n]*)(#[^[\]|\n]*)?(?:\|([^[\]\n]*))?\]\]/g
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|bmp|tiff?)$/i

/** The piece with its links to other texts, its pictures and its calls of notes as the paper reads them. */
export function relinked(piece: Piece, links: Links): Piece {
  const wiki = withoutWikiLinks(piece.body, piece, links)
  const tree = parseMarkdown(wiki)
  const edits: Edit[] = []
  const walk = (node: Nodes) => {
    const edit = editFor(node, wiki, piece, links)
    if (edit) edits.push(edit)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  const sorted = edits.sort((a, b) => b.start - a.start)
  const body = sorted.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), wiki)
  return { ...piece, body: withoutLostNotes(body, piece, links), header: withLead(piece, links) }
}

function withLead({ header, folder, from }: Piece, { pictures }: Links): Piece['header'] {
  const { image, ...rest } = header
  const src = image && pictures.copyFor(image.src, folder, from)
  return image && src !== undefined ? { ...rest, image: { ...image, src } } : rest
}

/** Notes and pictures of Obsidian; `[[slug]]` of ours stays. */
function withoutWikiLinks(body: string, piece: Piece, { index, losses, isKnown }: Links): string {
  if (!body.includes('[[')) return body
  return body.replace(WIKI, (whole, bang: string, name: string, hash = '', label?: string) => {
    if (bang && PICTURE.test(name)) return `![${label && !/^\d+(?:x\d+)?$/.test(label) ? label : ''}](<${name.trim()}>)`
    if (name.trim() === '') return label ?? hash.slice(1)
    const found = index.byName(name.trim())
    if (found) return `[${label ?? name.trim()}](${addressOf(found, index.fragment(hash.slice(1), found), piece)})`
    if (isKnown(name.trim())) return whole
    losses.note(bang ? 'note incluse « ![[…]] »' : 'lien vers une note absente', 'text', piece.from, whole)
    return label ?? name.trim()
  })
}

function editFor(node: Nodes, text: string, piece: Piece, links: Links): Edit | undefined {
  if (node.type === 'link') return linkEdit(node, text, piece, links)
  if (node.type === 'image') return imageEdit(node, piece, links)
  if (node.type === 'definition') return definitionEdit(node, piece, links)
  if (node.type === 'html') return replacing(node, htmlText(node.value, piece, links))
  return undefined
}

/** What an address of the source becomes; undefined when only its text can stay. */
function destination(url: string, piece: Piece, { index, pictures, losses, isKnown }: Links): string | undefined {
  if (url.startsWith('#')) {
    const own = index.fragment(url.slice(1), piece)
    if (own === '') losses.note('lien vers un intertitre absent', 'text', piece.from, url)
    return own === '' ? undefined : `#${own}`
  }
  const found = index.find(url, piece)
  if (found) {
    if (url.includes('#') && found.fragment === '')
      losses.note('ancre d’un autre texte introuvable', 'text', piece.from, url)
    losses.note('lien entre textes importés', 'carried', piece.from)
    return addressOf(found.piece, found.fragment, piece)
  }
  if (/^mailto:|^tel:|^(?:https?:)?\/\//i.test(url)) {
    const outside = url.startsWith('//') ? `https:${url}` : url
    if (resolveHref(outside, 'articles').type === 'outside') return outside
  }
  const slug = /^(?:\.\/|\/articles\/)([a-z0-9-]+)(?:\.md|\/)?$/.exec(url)?.[1]
  if (slug !== undefined && isKnown(slug)) return `./${slug}.md`
  if (PICTURE.test(url)) pictures.copyFor(url, piece.folder, piece.from)
  else losses.note('lien vers ce qui n’est pas importé', 'text', piece.from, url)
  return undefined
}

function addressOf(target: Pick<Piece, 'slug' | 'kind'>, fragment: string, from: Piece): string {
  const folder = target.kind === from.kind ? './' : target.kind === 'page' ? '../pages/' : '../articles/'
  return `${folder}${target.slug}.md${fragment === '' ? '' : `#${fragment}`}`
}

function linkEdit(node: Link, text: string, piece: Piece, links: Links): Edit | undefined {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const next = destination(node.url, piece, links)
  if (next === node.url) return undefined
  const last = node.children.at(-1)?.position?.end.offset
  const written = text.slice(start, end)
  if (!written.startsWith('[') || last === undefined)
    return next === undefined ? undefined : { start, end, text: `[${written.replace(/^<|>$/g, '')}](${next})` }
  if (next !== undefined) return { start: last, end, text: `](${bracketed(next)}${titleOf(node.title)})` }
  return { start: last, end, text: `]\ue002` }
}

function titleOf(title: string | null | undefined): string {
  return title ? ` "${title.replaceAll('"', '”')}"` : ''
}

function bracketed(url: string): string {
  return /[\s()<>]/.test(url) ? `<${url.replace(/[<>]/g, '')}>` : url
}

function imageEdit(node: Image, piece: Piece, { index, pictures, losses }: Links): Edit {
  const src = pictures.copyFor(index.own(node.url) ?? node.url, piece.folder, piece.from)
  const alt = (node.alt ?? '').replace(/[[\]]/g, '\\$&').replace(/\s+/g, ' ')
  if (src !== undefined) return replacing(node, `![${alt}](${bracketed(src)}${titleOf(node.title)})`)
  const words = [alt, node.title ?? ''].filter((word) => word !== '').join(' : ')
  const isWeb = /^https?:\/\//.test(node.url) && URL.canParse(node.url)
  if (isWeb) losses.note('image d’un autre site, devenue un lien', 'text', piece.from)
  return replacing(node, isWeb ? `[${words || 'Voir l’image'}](${bracketed(node.url)})` : words)
}

function definitionEdit(node: Definition, piece: Piece, links: Links): Edit | undefined {
  const isPicture = PICTURE.test(node.url)
  const next = isPicture
    ? links.pictures.copyFor(node.url, piece.folder, piece.from)
    : destination(node.url, piece, links)
  const label = node.label ?? node.identifier
  return next === node.url
    ? undefined
    : replacing(node, `[${label}]: ${bracketed(next ?? 'https://lien.invalid/')}${titleOf(node.title)}`)
}

/** Addresses in HTML, in whatever quotes. */
function htmlText(html: string, piece: Piece, links: Links): string {
  return html.replace(
    /<(a|img)\b([^>]*?)\s(href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))([^>]*)>/gi,
    (whole, tag: string, before: string, name: string, one?: string, two?: string, three?: string, after = '') => {
      const url = (one ?? two ?? three ?? '').replaceAll('&amp;', '&')
      const isPicture = tag.toLowerCase() === 'img'
      const next = isPicture
        ? links.pictures.copyFor(links.index.own(url) ?? url, piece.folder, piece.from)
        : destination(url, piece, links)
      if (next !== undefined) return `<${tag}${before} ${name}="${next.replaceAll('"', '%22')}"${after}>`
      const alt = /\salt="([^"]*)"/i.exec(whole)?.[1] ?? ''
      return isPicture ? alt : `<${tag}${before}${after}>`
    },
  )
}

function replacing(node: Nodes, text: string): Edit {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0, text }
}

/** A call of a note that is nowhere written is text, without the sign that makes it a call. */
function withoutLostNotes(body: string, piece: Piece, { losses }: Links): string {
  const written = new Set([...body.matchAll(/^[ \t>]*\[\^([^\]\s]+)\]:/gm)].map(([, name]) => name))
  const opened = body.replace(/\[((?:[^[\]\\]|\\.|\[(?:[^[\]\\]|\\.)*\])*)\]\ue002/g, '$1')
  return opened.replaceAll('\ue002', '').replace(/(?<!\\)\[\^([^\]\s]+)\](?!:)/g, (call, name: string) => {
    if (written.has(name)) return call
    losses.note('appel d’une note qui n’est pas écrite', 'text', piece.from, call)
    return `\\[${name}]`
  })
}
