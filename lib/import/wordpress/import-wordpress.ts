import { textParts } from '../../content/encoding'
import { decodeAddress } from '../../paths'
import { htmlWords } from '../html/dom-queries'
import { htmlToMarkdown } from '../html/to-markdown'
import type { Header, Imported, ImportedText } from '../imported-text'
import type { Losses } from '../losses'
import type { SourceEntry } from '../read-tree'
import { type Library, readLibrary } from './library'
import { postFields, reportFields } from './post-fields'
import { reasonsForPost } from './private-reasons'
import { childrenOf, childText, fieldsOf, metaOf, readExport, type XmlNode } from './read-xml'
import { renderedPost } from './render-post'

const KINDS: Record<string, ImportedText['kind']> = { post: 'article', page: 'page' }
/** Internal post types, which are not reported. */
const SILENT = /^(?:attachment|revision|nav_menu_item|wp_|customize_changeset|oembed_cache|user_request)/

interface Export {
  path: string
  library: Library
  today: string
  losses: Losses
}

/**
 * Imports a file of « Outils → Exporter » (WXR). It is read twice, because posts refer to later
 * items. Everything but unrestricted published posts becomes a draft.
 */
export function importWordPress(file: SourceEntry, today: string, losses: Losses): Imported {
  const library = readLibrary(file)
  if (library.faults > 0) losses.note('faute de XML dans l’export', 'text', file.path)
  const texts: ImportedText[] = []
  readExport(textParts(file.chunks()), (node) => {
    if (node.name === 'item') texts.push(...importPost(node, { path: file.path, library, today, losses }))
  })
  return { texts, authors: library.authors, files: [], origins: [...library.origins] }
}

function importPost(item: XmlNode, { path, library, today, losses }: Export): ImportedText[] {
  const type = childText(item, 'wp:post_type')
  if (SILENT.test(type)) return []
  const from = `${path}#${childText(item, 'wp:post_id')}`
  const reasons = reasonsForPost(item, today)
  if (KINDS[type] === undefined) reasons.push(`type « ${type} » inconnu du journal`)
  const kind = reasons.length > 0 ? 'article' : (KINDS[type] ?? 'article')
  const content = childrenOf(item, 'content:encoded')[0]?.text ?? ''
  const context = { from, source: content, losses }
  const post = { id: childText(item, 'wp:post_id'), notes: metaOf(item, 'footnotes') }
  const html = renderedPost(content, library, post, context)
  const { body, anchors } = htmlToMarkdown(html, context)
  for (const comment of childrenOf(item, 'wp:comment'))
    losses.note('commentaire de lecteur', 'dropped', from, childText(comment, 'wp:comment_content'))
  reportFields(item, from, losses)
  const title = htmlWords(childText(item, 'title')) || 'Sans titre'
  const addresses = addressesOf(item)
  const header: Header = {
    title,
    ...(kind === 'article' && { date: dateFor(item, today) }),
    ...postFields(item, library),
    aliases: addresses.filter((one) => one !== '/' && !one.includes('?')),
  }
  // A name truncated inside an escape cannot be decoded.
  const slug = decodeAddress(childText(item, 'wp:post_name')) || title
  return [{ from, kind, slug, header, body, folder: '', addresses, anchors, reasons }]
}

function addressesOf(item: XmlNode): string[] {
  const link = childText(item, 'link')
  if (!URL.canParse(link)) return []
  const { pathname, search } = new URL(link)
  const path = decodeAddress(pathname) ?? pathname
  const old = fieldsOf(item).flatMap(([key, value]) => (key === '_wp_old_slug' ? [renamed(path, value)] : []))
  return [path + search, ...old, `/?p=${childText(item, 'wp:post_id')}`]
}

/** The address of a post under a former name, where its address ends with its name. */
function renamed(path: string, name: string): string {
  return path.replace(/[^/]+(?=\/?$)/, () => decodeAddress(name) ?? name)
}

function dateFor(item: XmlNode, today: string): string {
  const dates = [childText(item, 'wp:post_date'), childText(item, 'wp:post_modified')]
  const date = dates.find((one) => /^[1-9]/.test(one))
  return date === undefined ? today : date.replace(' ', 'T').slice(0, 16)
}
