import { decodeText } from '../content/encoding'

/** A text, and its encoding if it is not UTF-8. */
interface Decoded {
  text: string
  encoding?: string
}

/** The text of a file, with `\n` line ends and without its byte order mark. */
export function textOf(bytes: Uint8Array): Decoded {
  const { text: written, encoding } = decodeText(bytes)
  const text = written
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
  return encoding === 'utf-8' ? { text } : { text, encoding }
}
