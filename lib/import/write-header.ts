import { stringify } from 'yaml'
import type { Header } from './imported-text'

const ORDER = [
  'title',
  'description',
  'date',
  'updated',
  'section',
  'authors',
  'tags',
  'series',
  'kind',
  'lang',
  'image',
  'draft',
  'embargo',
  'sources',
  'aliases',
] as const satisfies (keyof Header)[]

export type HeaderKey = (typeof ORDER)[number]

/** A serialised header, and the key and item of each line. */
interface WrittenHeader {
  text: string
  lines: { key: HeaderKey; item?: number }[]
}

/** Serialises a header as an editor would write it: keys in a fixed order, none empty. */
export function writtenHeader(header: Header): WrittenHeader {
  const lines: { key: HeaderKey; item?: number; text: string }[] = ORDER.flatMap((key) => {
    const value = header[key]
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
    const written = stringify({ [key]: value }, { lineWidth: 0, aliasDuplicateObjects: false })
      .trimEnd()
      .split('\n')
    return written.map((text, index) => ({ key, text, ...(Array.isArray(value) && index > 0 && { item: index - 1 }) }))
  })
  return {
    text: `---\n${lines.map(({ text }) => text).join('\n')}\n---\n`,
    lines: lines.map(({ key, item }) => ({ key, ...(item !== undefined && { item }) })),
  }
}
