import { createHash } from 'node:crypto'

/** The namespace of addresses (RFC 9562 §6.6). */
const URLS = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** `urn:uuid:…` made from the first address of a text (UUIDv5, RFC 9562 §5.5): the same on every machine, and nobody takes it for a link. */
export function permanentId(url: string): string {
  const hash = createHash('sha1').update(URLS).update(url).digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  return `urn:uuid:${[0, 8, 12, 16, 20].map((start, i, starts) => hex.slice(start, starts[i + 1] ?? 32)).join('-')}`
}
