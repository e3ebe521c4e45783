import { describe, expect, it } from 'vitest'
import { decodeText, textParts } from '../../lib/content/encoding'

const PHRASE = 'Hier, l’été, l’œuvre a coûté 5 € – « ça » dès août…'

/** The bytes of a sentence in single-byte encodings, which Node can decode but not encode. */
const WINDOWS = bytes(
  'Hier, l\x92\xe9t\xe9, l\x92\x9cuvre a co\xfbt\xe9 5 \x80 \x96 \xab \xe7a \xbb d\xe8s ao\xfbt\x85',
)
const MAC = bytes('Hier, l\xd5\x8et\x8e, l\xd5\xcfuvre a co\x9et\x8e 5 \xdb \xd0 \xc7 \x8da \xc8 d\x8fs ao\x9et\xc9')

function bytes(latin: string): Buffer {
  return Buffer.from(latin, 'latin1')
}

describe('decodeText', () => {
  it.each([
    ['utf-8', Buffer.from(PHRASE)],
    ['utf-16le', Buffer.from(PHRASE, 'utf16le')],
    ['utf-16be', Buffer.from(PHRASE, 'utf16le').swap16()],
    ['windows-1252', WINDOWS],
    ['macintosh', MAC],
  ])('detects %s, and loses no character', (encoding, written) => {
    expect(decodeText(written)).toEqual({ text: PHRASE, encoding })
  })
})

describe('textParts', () => {
  it.each(['ISO-8859-1', 'windows-1252'])('reads an export that declares %s', (encoding) => {
    const head = bytes(`<?xml version="1.0" encoding="${encoding}"?>`)
    expect([...textParts([head, WINDOWS])].join('')).toContain(PHRASE)
  })

  it('reads characters that two chunks share', () => {
    const whole = Buffer.from(PHRASE)
    expect([...textParts([whole.subarray(0, 3), whole.subarray(3)])].join('')).toBe(PHRASE)
  })
})
