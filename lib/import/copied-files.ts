import { posix } from 'node:path'
import { getOrInsert } from '../collections'
import { captionsOf, documentKind, mediaTypeOf } from '../document'
import { hasItsSignature } from '../documents/signature'
import { decodeAddress } from '../paths'
import { slugify } from '../text/fold'
import { withoutIds } from './foreign/addresses'
import { isPicture } from './is-picture'
import type { Losses } from './losses'
import { entryFrom, type SourceEntry } from './read-tree'

const EMBEDDED = /^data:image\/(png|jpe?g|gif|webp|avif|svg\+xml);base64,/i
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i
const ROOTS = ['', 'static', 'public', 'assets', 'docs', 'content', 'src', 'src/assets', 'images', 'content/images']
const FOLDERS =
  /^(?:(?:static|public|assets|images|img|content|docs|src|attachments|uploads|wp-content|media|_images|files)\/)+/i
/** The suffix that WordPress adds to the names of resized pictures. */
const RESIZED = /-(?:\d{2,5}x\d{2,5}|scaled|rotated|e\d{10,})(?=\.\w+$)/

/**
 * Copies the pictures and documents of a source and of `--media`, under names that are valid in
 * addresses.
 */
export class CopiedFiles {
  readonly #paths = new Map<string, SourceEntry>()
  readonly #names = new Map<string, SourceEntry>()
  /** Pictures that pages hold in their addresses. */
  readonly #embedded = new Map<string, SourceEntry>()
  readonly copies = new Map<SourceEntry, string>()

  constructor(
    files: readonly SourceEntry[],
    /** Paths of the copies of all sources. */
    private readonly targets: Set<string>,
    private readonly losses: Losses,
  ) {
    for (const file of files) {
      this.#paths.set(keyOf(file.path), file)
      this.#names.set(keyOf(posix.basename(file.path)), file)
    }
  }

  /**
   * The path of the copy below the content folder; undefined, and reported, if the picture is
   * missing.
   */
  pictureFor(written: string, folder: string, place: string): string | undefined {
    const file = this.#find(written, folder)
    if (!file) return this.#missing(written, place)
    if (!PICTURE.test(file.path) || !isPicture(file.bytes())) {
      this.losses.note('image illisible ou tronquée', 'dropped', place, shortened(written))
      return undefined
    }
    return this.#copied(file, 'images', 'image copiée')
  }

  /** The same for a document; a missing one is not reported. */
  documentFor(written: string, folder: string): string | undefined {
    if (documentKind(written.replace(/[?#].*$/, '')) === undefined) return undefined
    const file = this.#find(written, folder)
    if (!file || documentKind(file.path) === undefined) return undefined
    if (!hasItsSignature(file.path, Buffer.from(file.bytes()))) {
      this.losses.note('document qui n’est pas ce que dit son nom', 'dropped', file.path, written)
      return undefined
    }
    const target = this.#copied(file, 'documents', 'document copié')
    this.#copyCaptions(file.path, target)
    return target
  }

  /** Copies the captions of a video, which have the same name beside it. */
  #copyCaptions(path: string, target: string): void {
    const captions = this.#paths.get(keyOf(captionsOf(path)))
    if (!captions || !mediaTypeOf(path)?.startsWith('video/') || this.copies.has(captions)) return
    this.copies.set(captions, captionsOf(target))
    this.targets.add(captionsOf(target))
  }

  #copied(file: SourceEntry, folder: string, construct: string): string {
    const known = this.copies.get(file)
    if (known !== undefined) return known
    const target = this.#freeTarget(file, folder)
    this.copies.set(file, target)
    this.losses.note(construct, 'carried', file.path)
    return target
  }

  #find(written: string, folder: string): SourceEntry | undefined {
    if (written.startsWith('data:')) return this.#decoded(written)
    const bare = written.replace(/[?#].*$/, '')
    const path = decodeAddress(bare) ?? bare
    return this.#at(path, folder) ?? (RESIZED.test(path) ? this.#at(path.replace(RESIZED, ''), folder) : undefined)
  }

  /** `data:image/png;base64,…` as a file. */
  #decoded(written: string): SourceEntry | undefined {
    const [whole, type = ''] = EMBEDDED.exec(written) ?? []
    if (whole === undefined) return undefined
    return getOrInsert(this.#embedded, written, () => {
      const extension = type.replace('jpeg', 'jpg').replace('svg+xml', 'svg')
      return entryFrom(
        `image-${this.#embedded.size + 1}.${extension}`,
        Buffer.from(written.slice(whole.length), 'base64'),
      )
    })
  }

  #at(path: string, folder: string): SourceEntry | undefined {
    const remote = /^(?:https?:)?\/\/[^/]+\/(.*)$/.exec(path)?.[1]
    const local = path.startsWith('/')
      ? ROOTS.map((root) => `${root}${path}`)
      : [posix.join(folder, path), ...ROOTS.map((root) => posix.join(root, path))]
    const found = (remote === undefined ? local : [remote]).map((one) => this.#paths.get(keyOf(one)))
    const isNamed = remote === undefined || this.#isMedia(remote)
    return found.find((file) => file !== undefined) ?? (isNamed ? this.#named(path) : undefined)
  }

  #named(path: string): SourceEntry | undefined {
    return this.#names.get(keyOf(posix.basename(path)))
  }

  /** Whether a file of `--media` is a remote picture: its name and its last folder match. */
  #isMedia(remote: string): boolean {
    const file = this.#named(remote)
    const [own, other] = [file?.path ?? '', remote].map((path) => posix.basename(posix.dirname(path)))
    return file !== undefined && (own === other || own === '.')
  }

  #missing(written: string, place: string): undefined {
    const isRemote = /^(?:https?:)?\/\//.test(written)
    const construct = isRemote ? 'image d’un autre site, à récupérer (--media)' : 'image introuvable'
    this.losses.note(construct, 'dropped', place, shortened(written))
    return undefined
  }

  #freeTarget(file: SourceEntry, folder: string): string {
    const extension = posix.extname(file.path).toLowerCase().replace('.jpeg', '.jpg')
    const parts = withoutIds(file.path.slice(0, -posix.extname(file.path).length))
      .replace(FOLDERS, '')
      .split('/')
    const stem = parts.map((part) => slugify(part) || 'fichier').join('/')
    let target = `${folder}/${stem}${extension}`
    for (let number = 2; this.targets.has(target); number++) target = `${folder}/${stem}-${number}${extension}`
    this.targets.add(target)
    return target
  }
}

/** An address as reports quote it: one that holds a picture is thousands of letters long. */
function shortened(address: string): string {
  return address.startsWith('data:') ? `${address.slice(0, 30)}…` : address
}

function keyOf(path: string): string {
  return path
    .normalize('NFC')
    .replace(/^\.?\/+/, '')
    .toLowerCase()
}
