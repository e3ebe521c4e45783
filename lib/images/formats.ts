/** An `animation` is an animated WebP, which every browser shows. */
export type OutputFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'animation'
export type SourceFormat = Exclude<OutputFormat, 'animation'> | 'gif' | 'svg'

/** The first extension is the one that messages suggest. */
export const EXTENSIONS: Record<SourceFormat, readonly [string, ...string[]]> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
  gif: ['gif'],
  svg: ['svg'],
}

/** The extension and the media type of a variant. */
export function outputExtension(format: OutputFormat): string {
  return format === 'animation' ? 'webp' : EXTENSIONS[format][0]
}

export function mediaType(format: OutputFormat): string {
  return `image/${format === 'animation' ? 'webp' : format}`
}

/** What may precede the root of an SVG file, then the root. */
const PROLOG = /<\?xml.*?\?>|<!--.*?-->|<!DOCTYPE(?:[^[>]|\[[^\]]*\])*>/gis
const SVG_ROOT = /^\uFEFF?\s*<svg[\s>]/i

/** The format of a file by its first bytes; undefined for any other. */
export function formatOf(bytes: Buffer): SourceFormat | undefined {
  const text = bytes.toString('latin1', 0, 64)
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'webp'
  if (isBrandedAvif(bytes, text)) return 'avif'
  return SVG_ROOT.test(bytes.toString('utf8', 0, 4096).replace(PROLOG, '')) ? 'svg' : undefined
}

/** AVIF is the major brand or, under `mif1`, a compatible one (AVIF 1.1, §6). */
function isBrandedAvif(bytes: Buffer, text: string): boolean {
  return text.startsWith('ftyp', 4) && text.slice(8, Math.max(16, bytes.readUInt32BE(0))).includes('avif')
}

/** The content of a file that is not an accepted picture, in French, by its first bytes. */
export function contentName(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'un fichier vide'
  const text = bytes.toString('latin1', 0, 64)
  const known = SIGNATURES.find(([at, signature]) => text.startsWith(signature, at))
  if (known) return known[2]
  return isText(bytes.subarray(0, 512)) ? 'un texte' : undefined
}

/** The offset of a signature, the signature, and the content that it identifies. */
const SIGNATURES: readonly (readonly [number, string, string])[] = [
  [0, '%PDF-', 'un document PDF'],
  [4, 'ftyphei', 'une image HEIC'],
  [4, 'ftypmif1', 'une image HEIC'],
  [0, 'II*\0', 'une image TIFF'],
  [0, 'MM\0*', 'une image TIFF'],
  [0, 'BM', 'une image BMP'],
  [0, '8BPS', 'une image Photoshop'],
  [0, '\xff\x0a', 'une image JPEG XL'],
  [0, '\0\0\0\x0cJXL ', 'une image JPEG XL'],
  [0, 'PK\x03\x04', 'une archive ZIP ou un document bureautique'],
  [0, 'version https://git-lfs', 'un pointeur Git LFS'],
  [0, '<!doctype html', 'une page HTML'],
  [0, '<html', 'une page HTML'],
]

function isText(bytes: Buffer): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}

/** The format of a file by its extension. */
export function formatNamed(path: string): SourceFormat | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return FORMATS.find((format) => EXTENSIONS[format].includes(extension))
}

const FORMATS = Object.keys(EXTENSIONS) as SourceFormat[]
