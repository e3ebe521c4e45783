import { posix } from 'node:path'
import { getOrInsert } from '../collections'
import { decodeAddress } from '../paths'
import { fold, slugify } from '../text/fold'
import type { Piece } from './piece'

const EXTENSION = /\.(?:md|markdown|mdown|mdx|html?|php)$/i
const INDEX = /(?:^|\/)_?index$|(?:^|\/)readme$/i
const ROOTS = ['content', 'docs', 'src', 'src/content', 'src/pages', 'pages', '_posts']

/** A text to which a link of the source leads, and the heading in it. */
export interface LinkTarget {
  piece: Pick<Piece, 'slug' | 'kind'>
  fragment: string
}

/** Finds the text that an address of the source means: its file, its name, or an address that it had. */
export class LinkIndex {
  readonly #paths = new Map<string, Piece>()
  readonly #addresses = new Map<string, Piece>()
  readonly #names = new Map<string, Piece | undefined>()
  readonly #origins: string[]
  readonly #headings = new Map<Piece, Map<string, string>>()

  constructor(pieces: readonly Piece[], origins: readonly string[]) {
    this.#origins = origins.map((origin) => origin.replace(/\/+$/, '').replace(/^https?:\/\/(?:www\.)?/, ''))
    for (const piece of pieces) {
      this.#paths.set(keyOf(piece.from), piece)
      for (const address of piece.addresses) this.#addresses.set(keyOf(address), piece)
      for (const name of [piece.header.title, ...(piece.names ?? []), lastPart(piece.from), piece.slug])
        this.#name(name, piece)
    }
  }

  /** The same address without the origin, where the source was published; undefined when it leads elsewhere. */
  own(url: string): string | undefined {
    const [, host = '', path = ''] = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)([\s\S]*)$/.exec(url) ?? []
    if (host === '') return /^[a-z][a-z0-9+.-]*:/i.test(url) ? undefined : url
    const origin = this.#origins.find((one) => `${host}${path}/`.startsWith(`${one}/`))
    return origin === undefined ? undefined : `${host}${path}`.slice(origin.length) || '/'
  }

  find(url: string, from: Piece): LinkTarget | undefined {
    const own = this.own(url)
    const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(own ?? '') ?? []
    if (own === undefined || path === '') return undefined
    const piece = this.#at(path, from) ?? this.#addresses.get(keyOf(own.replace(/#.*/, '')))
    return piece && { piece, fragment: this.fragment(hash.slice(1), piece) }
  }

  /** `[[Une note]]`. */
  byName(name: string): Piece | undefined {
    return this.#paths.get(keyOf(name)) ?? this.#names.get(fold(lastPart(name)))
  }

  /** The anchor that our page gives to a heading of the source; empty when there is none. */
  fragment(id: string, piece: Piece): string {
    if (id === '') return ''
    const headings = getOrInsert(this.#headings, piece, headingsOf)
    const slug = slugify(decodeAddress(id) ?? id)
    const found = headings.get(slugify(piece.anchors?.get(id) ?? '')) ?? headings.get(slug)
    return found ?? headings.get(slug.replace(/-\d+$/, '')) ?? ''
  }

  #name(name: string, piece: Piece): void {
    const key = fold(name)
    const there = this.#names.get(key)
    if (key !== '') this.#names.set(key, this.#names.has(key) && there !== piece ? undefined : piece)
  }

  #at(path: string, from: Piece): Piece | undefined {
    if (path.startsWith('/')) {
      const rooted = [...ROOTS.map((root) => this.#paths.get(keyOf(`${root}${path}`))), this.#paths.get(keyOf(path))]
      return this.#addresses.get(keyOf(path)) ?? rooted.find((piece) => piece !== undefined)
    }
    const near = this.#paths.get(keyOf(posix.join(from.folder, path)))
    const address = from.addresses.at(-1) ?? '/'
    const sibling =
      this.#addresses.get(keyOf(posix.join(address, path))) ??
      this.#addresses.get(keyOf(posix.join(posix.dirname(address), path)))
    const anywhere =
      EXTENSION.test(path) || path.includes('_posts/') ? this.#names.get(fold(lastPart(path))) : undefined
    return near ?? sibling ?? anywhere
  }
}

function headingsOf({ body }: Piece): Map<string, string> {
  const texts = [...body.matchAll(/^#{1,6}[ \t]+(.*?)[ \t]*#*$/gm)].map(([, text = '']) =>
    text.replace(/\[([^\]]*)\]\([^)]*\)|[*_`~]/g, '$1'),
  )
  return new Map(texts.map((text) => [slugify(text), slugify(text)]))
}

/** What two spellings of one address have in common. */
function keyOf(path: string): string {
  const bare = path.replace(/^\.?\/+|\/+$/g, '')
  const plain = decodeAddress(bare) ?? bare.normalize('NFC').replace(EXTENSION, '').replace(INDEX, '')
  return plain.toLowerCase()
}

function lastPart(path: string): string {
  return (
    path
      .replace(/\/_?index\.\w+$/i, '')
      .replace(EXTENSION, '')
      .split('/')
      .at(-1)
      ?.replace(/^\d{4}-\d\d-\d\d-/, '') ?? path
  )
}
