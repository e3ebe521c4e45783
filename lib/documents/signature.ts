import { extensionOf } from '../document'

type Signature = (bytes: Buffer) => boolean

const ascii = (text: string, at = 0): Signature => {
  return (bytes) => bytes.subarray(at, at + text.length).toString('latin1') === text
}
const hex =
  (digits: string): Signature =>
  (bytes) =>
    bytes.toString('hex', 0, digits.length / 2) === digits
const any =
  (...signatures: Signature[]): Signature =>
  (bytes) =>
    signatures.some((signature) => signature(bytes))

/** A frame of MPEG audio begins with eleven bits set (ISO/IEC 11172-3, §2.4.1.3). */
const mpegFrame: Signature = (bytes) => bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0

const ZIP = hex('504b')
const OGG = ascii('OggS')
const ISO_MEDIA = ascii('ftyp', 4)

const SIGNATURES: Readonly<Record<string, Signature>> = {
  pdf: ascii('%PDF'),
  ...Object.fromEntries('epub zip ods xlsx odt docx odp pptx'.split(' ').map((extension) => [extension, ZIP])),
  mp3: any(ascii('ID3'), mpegFrame),
  m4a: ISO_MEDIA,
  mp4: ISO_MEDIA,
  ogg: OGG,
  opus: OGG,
  wav: ascii('WAVE', 8),
  flac: any(ascii('fLaC'), ascii('ID3')),
  webm: hex('1a45dfa3'),
  vtt: any(ascii('WEBVTT'), ascii('\u00ef\u00bb\u00bfWEBVTT')),
}

const PAGE = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|script)\b/i

/** Whether the first bytes of a file match its extension. A page of HTML never does. */
export function hasItsSignature(path: string, bytes: Buffer): boolean {
  const signature = SIGNATURES[extensionOf(path)]
  return signature ? signature(bytes) : !PAGE.test(bytes.toString('latin1', 0, 512))
}
