/** What a text is written in: its marks say UTF-16, and what is not UTF-8 is the Latin alphabet of Windows. */
export interface Decoded {
  text: string
  /** The encoding, when it is not UTF-8. */
  encoding?: string
}

/** The text of a file, with its lines ended by `\n` and without its mark of byte order. */
export function textOf(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding)
    .decode(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
  return encoding === 'utf-8' ? { text } : { text, encoding }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
