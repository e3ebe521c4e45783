/** An `animation` is an animated WebP, which every browser shows. */
export type OutputFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'animation'
export type SourceFormat = Exclude<OutputFormat, 'animation'> | 'gif' | 'svg'

/** The first extension is the one that messages propose. */
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

const SVG =
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^[>]*(?:\[[^\]]*\])?[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<svg[\s>]/i

/** The format of a file by its first bytes; undefined for any other. */
export function formatOf(bytes: Buffer): SourceFormat | undefined {
  const text = bytes.toString('latin1', 0, 64)
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'webp'
  if (isBrandedAvif(bytes, text)) return 'avif'
  return SVG.test(bytes.toString('utf8', 0, 4096)) ? 'svg' : undefined
}

/** AVIF is the major brand or, under `mif1`, a compatible one (AVIF 1.1, §6). */
function isBrandedAvif(bytes: Buffer, text: string): boolean {
  return text.startsWith('ftyp', 4) && text.slice(8, Math.max(16, bytes.readUInt32BE(0))).includes('avif')
}

/** What a file that is no picture of ours holds, in French, by its first bytes. */
export function contentName(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'un fichier vide'
  const text = bytes.toString('latin1', 0, 512)
  const known = SIGNATURES.find(([pattern]) => pattern.test(text))
  if (known) return known[1]
  return isText(bytes.subarray(0, 512)) ? 'un texte' : undefined
}

const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'un document PDF'],
  [/^.{4}ftyp(?:heic|heix|hevc|mif1|msf1)/s, 'une image HEIC'],
  [/^(?:II\*\0|MM\0\*)/, 'une image TIFF'],
  [/^BM/, 'une image BMP'],
  [/^8BPS/, 'une image Photoshop'],
  [/^\xff\x0a|^\0\0\0\x0cJXL /, 'une image JPEG XL'],
  [/^PK\x03\x04/, 'une archive ZIP ou un document bureautique'],
  [/^version https:\/\/git-lfs/, 'un pointeur Git LFS'],
  [/^\s*<(?:!doctype html|html)/i, 'une page HTML'],
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
