import { posix } from 'node:path'
import { getOrInsert } from '../collections'
import { decodeAddress } from '../paths'
import { fold, slugify } from '../text/fold'
import type { ImportedText } from './imported-text'

const EXTENSION = /\.(?:md|markdown|mdown|mdx|html?|php)$/i
const INDEX = /(?:^|\/)_?index$|(?:^|\/)readme$/i
const ROOTS = ['content', 'docs', 'src', 'src/content', 'src/pages', 'pages', '_posts']

/** The target of a link of the source: a text, and a heading in it. */
interface LinkTarget {
  text: Pick<ImportedText, 'slug' | 'kind'>
  fragment: string
}

/**
 * Finds the text that an address of the source refers to, by file, by name, or by former address.
 */
export class LinkIndex {
  readonly #paths = new Map<string, ImportedText>()
  readonly #addresses = new Map<string, ImportedText>()
  readonly #names = new Map<string, ImportedText | undefined>()
  readonly #origins: string[]
  readonly #headings = new Map<ImportedText, Map<string, string>>()

  constructor(texts: readonly ImportedText[], origins: readonly string[]) {
    this.#origins = origins.map((origin) => origin.replace(/\/+$/, '').replace(/^https?:\/\/(?:www\.)?/, ''))
    for (const imported of texts) {
      this.#paths.set(keyOf(imported.from), imported)
      for (const address of imported.addresses)
        if (!this.#addresses.has(keyOf(address))) this.#addresses.set(keyOf(address), imported)
      for (const name of [imported.header.title, ...(imported.names ?? []), lastPart(imported.from), imported.slug])
        this.#name(name, imported)
    }
  }

  /** The address without the origin of the source; undefined for another site. */
  own(url: string): string | undefined {
    const [, host = '', path = ''] = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)([\s\S]*)$/.exec(url) ?? []
    if (host === '') return /^[a-z][a-z0-9+.-]*:/i.test(url) ? undefined : url
    const origin = this.#origins.find((one) => `${host}${path}/`.startsWith(`${one}/`))
    return origin === undefined ? undefined : `${host}${path}`.slice(origin.length) || '/'
  }

  find(url: string, from: ImportedText): LinkTarget | undefined {
    const own = this.own(url)
    const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(own ?? '') ?? []
    if (own === undefined || path === '') return undefined
    const imported = this.#addresses.get(keyOf(own.replace(/#.*/, ''))) ?? this.#at(path, from)
    return imported && { text: imported, fragment: this.fragment(hash.slice(1), imported) }
  }

  /** `[[Une note]]`. */
  byName(name: string): ImportedText | undefined {
    return this.#paths.get(keyOf(name)) ?? this.#names.get(fold(lastPart(name)))
  }

  /** The anchor that our page gives to a heading of the source; empty when there is none. */
  fragment(id: string, imported: ImportedText): string {
    if (id === '') return ''
    const headings = getOrInsert(this.#headings, imported, headingsOf)
    const slug = slugify(decodeAddress(id) ?? id)
    const found = headings.get(slugify(imported.anchors?.get(id) ?? '')) ?? headings.get(slug)
    return found ?? headings.get(slug.replace(/-\d+$/, '')) ?? ''
  }

  #name(name: string, imported: ImportedText): void {
    const key = fold(name)
    const there = this.#names.get(key)
    if (key !== '') this.#names.set(key, this.#names.has(key) && there !== imported ? undefined : imported)
  }

  #at(path: string, from: ImportedText): ImportedText | undefined {
    if (path.startsWith('/')) {
      const rooted = [...ROOTS.map((root) => this.#paths.get(keyOf(`${root}${path}`))), this.#paths.get(keyOf(path))]
      return this.#addresses.get(keyOf(path)) ?? rooted.find((imported) => imported !== undefined)
    }
    // The address of a bundle, `leaf/index.md`, is a folder: its links start above it.
    const folders = /(?:^|\/)index\.\w+$/.test(from.from) ? [from.folder, posix.dirname(from.folder)] : [from.folder]
    const near = folders.map((folder) => this.#paths.get(keyOf(posix.join(folder, path)))).find((one) => one)
    const address = from.addresses.at(-1) ?? '/'
    const sibling =
      this.#addresses.get(keyOf(posix.join(address, path))) ??
      this.#addresses.get(keyOf(posix.join(posix.dirname(address), path)))
    const anywhere =
      EXTENSION.test(path) || path.includes('_posts/') ? this.#names.get(fold(lastPart(path))) : undefined
    return near ?? sibling ?? anywhere
  }
}

function headingsOf({ body }: ImportedText): Map<string, string> {
  const texts = [...body.matchAll(/^#{1,6}[ \t]+(.*?)[ \t]*#*$/gm)].map(([, text = '']) =>
    text.replace(/\[([^\]]*)\]\([^)]*\)|[*_`~]/g, '$1'),
  )
  return new Map(texts.map((text) => [slugify(text), slugify(text)]))
}

/** A normalised address. */
function keyOf(path: string): string {
  const bare = path.replace(/^\.?\/+|\/+$/g, '')
  const plain = (decodeAddress(bare) ?? bare).normalize('NFC').replace(EXTENSION, '').replace(INDEX, '')
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
