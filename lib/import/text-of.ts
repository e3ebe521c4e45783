/** A text, and its encoding when that is not UTF-8. */
export interface Decoded {
  text: string
  encoding?: string
}

/**
 * The text of a file, with its lines ended by `\n` and without its byte order mark. A mark says
 * UTF-16; bytes that are no UTF-8 are in the Latin alphabet of Windows.
 */
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
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return marked
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** The same text in parts, for exports of XML, which are in UTF-8 unless a mark says otherwise. */
export function* textParts(chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | undefined
  for (const chunk of chunks) {
    decoder ??= new TextDecoder(markedEncoding(chunk) ?? 'utf-8')
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder?.decode() ?? ''
}
