import { isUtf8 } from 'node:buffer'

/** Encodings of texts that we tell apart, as `TextDecoder` names them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh'

/** A text in any of these encodings. Its BOM, if any, is kept. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes)
  return { text: decoded(bytes, encoding), encoding }
}

/**
 * The same, chunk by chunk, for XML exports, which are UTF-8 unless a BOM or their first line says
 * otherwise.
 */
export function* textParts(chunks: Iterable<Uint8Array>): Generator<string> {
  let encoding: Encoding | undefined
  let decoder = new TextDecoder()
  for (const chunk of chunks) {
    if (encoding === undefined) {
      encoding = markedEncoding(chunk) ?? declaredEncoding(chunk)
      decoder = new TextDecoder(encoding)
    }
    yield encoding === 'windows-1252' ? fromWindows(chunk) : decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

/**
 * What Windows-1252 has where Unicode has C1 controls. A text that was converted as Latin-1 holds
 * these controls in place of its quotes and dashes.
 */
export const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The decoder of Node 20 takes Windows-1252 for Latin-1 (nodejs/node#60888). */
function fromWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return encoding === 'windows-1252' ? fromWindows(bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/**
 * The encoding of a text, by its BOM or by which half of its first characters is zero. Bytes that
 * are not UTF-8 are Windows-1252, as on the web (WHATWG, Encoding), unless Mac OS Roman reads more
 * French letters in them. A text that has letters in UTF-8 was cut or mixed: read as Windows-1252,
 * its « été » would become « Ã©tÃ© ».
 */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third, fourth] = bytes
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return marked
  if (first && second === 0 && third && fourth === 0) return 'utf-16le'
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be'
  if (isUtf8(bytes) || FRENCH_LETTERS.test(decoded(bytes, 'utf-8'))) return 'utf-8'
  return frenchIn(bytes, 'macintosh') > frenchIn(bytes, 'windows-1252') ? 'macintosh' : 'windows-1252'
}

function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function declaredEncoding(chunk: Uint8Array): 'utf-8' | 'windows-1252' {
  const head = new TextDecoder().decode(chunk.subarray(0, 200))
  return /^<\?xml[^>]*encoding=["'](?:iso-8859-1|windows-1252)["']/i.test(head) ? 'windows-1252' : 'utf-8'
}

const FRENCH_LETTERS = /[éèàçêôûîâùœ’«»ÉÀÇÊŒ]/

function frenchIn(bytes: Uint8Array, encoding: Encoding): number {
  return decoded(bytes, encoding).match(/[éèàçêôûîâùœ’«»]/g)?.length ?? 0
}
