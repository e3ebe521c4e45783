import { strToU8, type Zippable, zipSync } from 'fflate'
import type { BookFile } from './book-file'

/** The bytes of the pictures of a book, by their names. */
type PictureBytes = ReadonlyMap<string, Uint8Array>

/** ZIP stores local times without a zone; a constant keeps the bytes reproducible. */
const DATE = new Date(1980, 0, 1, 12)
const STORED = { level: 0, mtime: DATE } as const
const DEFLATED = { level: 9, mtime: DATE } as const

/** An EPUB is a ZIP whose first file is the uncompressed media type (EPUB 3.3, OCF, §4.3). */
export function packEpub({ texts }: BookFile, pictures: PictureBytes): Uint8Array {
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), STORED] }
  for (const { path, text } of texts) files[path] = [strToU8(text), DEFLATED]
  for (const [name, bytes] of pictures) files[name] = [bytes, STORED]
  return zipSync(files)
}

/** A picture as our serialiser writes it: values are quoted with `"`, and contain none. */
const IMAGE = /<img(?:"[^"]*"|[^">])*>/g

/** A single file with its pictures inlined. */
export function packSingleFile({ texts: [only] }: BookFile, pictures: PictureBytes): Uint8Array {
  const html = only?.text.replace(IMAGE, (image) =>
    image.replace(/ src="([^"]*)"/, (_, src: string) => ` src="${dataUrl(src, pictures)}"`),
  )
  return strToU8(html ?? '')
}

function dataUrl(src: string, pictures: PictureBytes): string {
  const bytes = pictures.get(src.slice(src.lastIndexOf('/') + 1)) ?? new Uint8Array()
  return `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`
}
