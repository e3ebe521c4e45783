import { textParts } from '../../content/encoding'
import { slugify } from '../../text/fold'
import { htmlWords } from '../html/dom-queries'
import type { ImportedAuthor } from '../imported-text'
import type { SourceEntry } from '../read-tree'
import { childText, metaOf, readExport, type XmlNode } from './read-xml'

/** A picture or a document of the media library. */
export interface Attachment {
  url: string
  alt: string
  caption: string
  /** The number of the post that it was uploaded to. */
  parent: string
}

/** The items that posts refer to, which may come after them in the export. */
export interface Library {
  attachments: Map<string, Attachment>
  /** The HTML of published reusable blocks, by their number. */
  blocks: Map<string, string>
  authors: ImportedAuthor[]
  /** Ids of authors by the names under which they log in. */
  logins: Map<string, string>
  origins: Set<string>
  faults: number
}

export function readLibrary(file: SourceEntry): Library {
  const library: Library = {
    attachments: new Map(),
    blocks: new Map(),
    authors: [],
    logins: new Map(),
    origins: new Set(),
    faults: 0,
  }
  library.faults = readExport(textParts(file.chunks()), (node) => {
    if (node.name === 'item') addItem(node, library)
    else if (node.name === 'wp:author') addAuthor(node, library)
    else if (/^https?:/.test(node.text.trim())) library.origins.add(node.text.trim())
  })
  return library
}

function addItem(item: XmlNode, { attachments, blocks }: Library): void {
  const type = childText(item, 'wp:post_type')
  const id = childText(item, 'wp:post_id')
  const isPublic = childText(item, 'wp:status') === 'publish' && childText(item, 'wp:post_password') === ''
  if (type === 'wp_block' && isPublic) blocks.set(id, childText(item, 'content:encoded'))
  if (type !== 'attachment') return
  attachments.set(id, {
    url: childText(item, 'wp:attachment_url') || childText(item, 'guid'),
    alt: metaOf(item, '_wp_attachment_image_alt'),
    caption: htmlWords(childText(item, 'excerpt:encoded')),
    parent: childText(item, 'wp:post_parent'),
  })
}

function addAuthor(node: XmlNode, { authors, logins }: Library): void {
  const login = childText(node, 'wp:author_login')
  const id = slugify(login.replace(/@.*$/, ''))
  const whole = `${childText(node, 'wp:author_first_name')} ${childText(node, 'wp:author_last_name')}`.trim()
  if (id === '') return
  const name = htmlWords(childText(node, 'wp:author_display_name')) || whole || login
  authors.push({ id, name: name.replace(/@.*$/, '') })
  logins.set(login, id)
}
