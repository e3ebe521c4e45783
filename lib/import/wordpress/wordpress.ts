import { decodeAddress } from '../../paths'
import { slugify } from '../../text/fold'
import { htmlToMarkdown, htmlWords } from '../html/to-markdown'
import type { Losses } from '../losses'
import type { Header, Imported, ImportedAuthor, Piece } from '../piece'
import { type Attachment, renderedPost } from './blocks'
import { childrenOf, childText, readExport, type XmlNode } from './read-xml'

const DESCRIPTIONS = [
  '_yoast_wpseo_metadesc',
  'rank_math_description',
  '_aioseo_description',
  '_aioseop_description',
  '_genesis_description',
]
const KINDS: Record<string, Piece['kind']> = { post: 'article', page: 'page' }
/** What WordPress keeps for itself. */
const SILENT = /^(?:attachment|revision|nav_menu_item|wp_|customize_changeset|oembed_cache|user_request)/

/** A file of « Outils → Exporter » (WXR). Whatever is not published in the clear becomes a draft. */
export function importWordPress(path: string, xml: string, today: string, losses: Losses): Imported {
  const items: XmlNode[] = []
  const authors: ImportedAuthor[] = []
  const logins = new Map<string, string>()
  const origins = new Set<string>()
  const faults = readExport(xml, (node) => {
    if (node.name === 'item') items.push(node)
    else if (node.name === 'wp:author') addAuthor(node, authors, logins)
    else if (/^https?:/.test(node.text.trim())) origins.add(node.text.trim())
  })
  if (faults > 0) losses.note('faute de XML dans l’export', 'text', path)
  const attachments = attachmentsIn(items)
  const pieces = items.flatMap((item) => pieceFrom(item, { path, attachments, authors, logins, today, losses }))
  return { pieces, authors, files: [], origins: [...origins] }
}

interface Context {
  path: string
  attachments: ReadonlyMap<string, Attachment>
  authors: ImportedAuthor[]
  logins: ReadonlyMap<string, string>
  today: string
  losses: Losses
}

function addAuthor(node: XmlNode, authors: ImportedAuthor[], logins: Map<string, string>): void {
  const login = childText(node, 'wp:author_login')
  const id = slugify(login.replace(/@.*$/, ''))
  const whole = `${childText(node, 'wp:author_first_name')} ${childText(node, 'wp:author_last_name')}`.trim()
  if (id === '') return
  authors.push({ id, name: htmlWords(childText(node, 'wp:author_display_name')) || whole || login })
  logins.set(login, id)
}

function attachmentsIn(items: readonly XmlNode[]): Map<string, Attachment> {
  const attachments = items.filter((item) => childText(item, 'wp:post_type') === 'attachment')
  return new Map(
    attachments.map((item) => [
      childText(item, 'wp:post_id'),
      {
        url: childText(item, 'wp:attachment_url') || childText(item, 'guid'),
        alt: metaOf(item, '_wp_attachment_image_alt'),
        caption: htmlWords(childText(item, 'excerpt:encoded')),
      },
    ]),
  )
}

function metaOf(item: XmlNode, key: string): string {
  const meta = childrenOf(item, 'wp:postmeta').find((node) => childText(node, 'wp:meta_key') === key)
  return meta ? childText(meta, 'wp:meta_value') : ''
}

function pieceFrom(item: XmlNode, context: Context): Piece[] {
  const { path, losses } = context
  const type = childText(item, 'wp:post_type')
  const title = htmlWords(childText(item, 'title')) || 'Sans titre'
  const from = `${path}#${childText(item, 'wp:post_id')}`
  if (SILENT.test(type)) return []
  const reasons = reasonsFor(item, context.today)
  const kind = KINDS[type] ?? 'article'
  if (KINDS[type] === undefined) reasons.push(`type « ${type} » inconnu du journal`)
  const content = childrenOf(item, 'content:encoded')[0]?.text ?? ''
  const desk = { from, source: content, losses }
  const body = htmlToMarkdown(renderedPost(content, context.attachments, desk), desk)
  const comments = childrenOf(item, 'wp:comment').map((comment) => childText(comment, 'wp:comment_content'))
  for (const comment of comments) losses.note('commentaire de lecteur', 'dropped', from, comment)
  const date = dateFor(item, context.today)
  const hidden = kind === 'page' && reasons.length > 0
  const link = childText(item, 'link')
  const address = URL.canParse(link) ? new URL(link).pathname + new URL(link).search : undefined
  const addresses = address === undefined ? [] : [address, `/?p=${childText(item, 'wp:post_id')}`]
  const header: Header = {
    title,
    ...(kind === 'article' || hidden ? { date } : {}),
    ...fieldsOf(item, context),
    aliases: addresses.filter((one) => one !== '/' && !one.includes('?')),
  }
  return [
    {
      from,
      kind: hidden ? 'article' : kind,
      slug: decodeAddress(childText(item, 'wp:post_name')) || title,
      header,
      body,
      folder: '',
      addresses,
      reasons,
    },
  ]
}

function reasonsFor(item: XmlNode, today: string): string[] {
  const status = childText(item, 'wp:status')
  const date = childText(item, 'wp:post_date').slice(0, 10)
  return [
    ...(status === 'publish' ? [] : [`état « ${status || 'inconnu'} » dans WordPress`]),
    ...(childText(item, 'wp:post_password') === '' ? [] : ['protégé par un mot de passe dans WordPress']),
    ...(date > today ? [`date à venir : ${date}`] : []),
  ]
}

function dateFor(item: XmlNode, today: string): string {
  const [date = ''] = [childText(item, 'wp:post_date'), childText(item, 'wp:post_modified')].filter((one) =>
    /^[1-9]/.test(one),
  )
  return date === '' ? today : date.replace(' ', 'T').slice(0, 16)
}

function fieldsOf(item: XmlNode, { attachments, authors, logins }: Context): Omit<Header, 'title'> {
  const named = (domain: string) =>
    childrenOf(item, 'category')
      .filter(({ attributes }) => attributes.domain === domain)
      .map(({ text }) => htmlWords(text))
  const [section, ...others] = named('category').filter((name) => !/^(?:non classé|uncategorized)$/i.test(name))
  const together = childrenOf(item, 'category').filter(({ attributes }) => attributes.domain === 'author')
  for (const { attributes, text } of together) {
    const id = slugify((attributes.nicename ?? text).replace(/^cap-/, ''))
    if (id !== '' && !authors.some((one) => one.id === id)) authors.push({ id, name: htmlWords(text) })
  }
  const login = childText(item, 'dc:creator')
  const ids =
    together.length > 0
      ? together.map(({ attributes, text }) => slugify((attributes.nicename ?? text).replace(/^cap-/, '')))
      : [logins.get(login) ?? slugify(login)]
  const description =
    htmlWords(childText(item, 'excerpt:encoded')) ||
    DESCRIPTIONS.map((key) => metaOf(item, key)).find((words) => words !== '' && !words.includes('%%')) ||
    ''
  const picture = attachments.get(metaOf(item, '_thumbnail_id'))
  const tags = [...others, ...named('post_tag')]
  const modified = childText(item, 'wp:post_modified').slice(0, 10)
  return {
    ...(description !== '' && { description: htmlWords(description) }),
    ...(modified > childText(item, 'wp:post_date').slice(0, 10) && { updated: modified }),
    ...(section !== undefined && { section }),
    ...(ids[0] && { authors: ids.filter((id) => id !== '') }),
    ...(tags.length > 0 && { tags }),
    ...(picture && {
      image: { src: picture.url, alt: picture.alt, ...(picture.caption !== '' && { caption: picture.caption }) },
    }),
  }
}
