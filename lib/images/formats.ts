export type OutputFormat = 'jpeg' | 'png' | 'webp' | 'avif'
export type SourceFormat = OutputFormat | 'gif'

/** The first is the one we propose and print. */
export const EXTENSIONS: Record<SourceFormat, readonly [string, ...string[]]> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
  gif: ['gif'],
}

/** What the first bytes say, whatever the file's name; undefined for anything else, SVG included. */
export function formatOf(bytes: Buffer): SourceFormat | undefined {
  const text = bytes.toString('latin1', 0, 64)
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'webp'
  // The brand is the major one or, under `mif1`, among the compatible ones (AVIF 1.1, §6).
  if (text.startsWith('ftyp', 4) && text.slice(8, Math.max(16, bytes.readUInt32BE(0))).includes('avif')) return 'avif'
  return undefined
}

/** What the file's name says. */
export function formatNamed(path: string): SourceFormat | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return FORMATS.find((format) => EXTENSIONS[format].includes(extension))
}

const FORMATS = Object.keys(EXTENSIONS) as SourceFormat[]
