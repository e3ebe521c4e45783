export type OutputFormat = 'jpeg' | 'png' | 'webp' | 'avif'
export type SourceFormat = OutputFormat | 'gif'

/** The first extension is the one that variants get. */
export const EXTENSIONS: Record<SourceFormat, readonly [string, ...string[]]> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
  gif: ['gif'],
}

/** The format of a file by its first bytes; undefined for any other, SVG included. */
export function formatOf(bytes: Buffer): SourceFormat | undefined {
  const text = bytes.toString('latin1', 0, 64)
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'webp'
  // AVIF is the major brand or, under `mif1`, a compatible one (AVIF 1.1, §6).
  if (text.startsWith('ftyp', 4) && text.slice(8, Math.max(16, bytes.readUInt32BE(0))).includes('avif')) return 'avif'
  return undefined
}

/** The format of a file by its extension. */
export function formatNamed(path: string): SourceFormat | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return FORMATS.find((format) => EXTENSIONS[format].includes(extension))
}

const FORMATS = Object.keys(EXTENSIONS) as SourceFormat[]
