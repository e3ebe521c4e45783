import * as z from 'zod'
import type { Place } from '../article'
import { compareCodeUnits } from '../collections'
import type { Address } from '../paths'
import type { Checked, Problem } from '../problem'
import type { PublishedText, SourceFile } from './newsroom'
import { startOf } from './place'

export const PUBLISHED = '.published.json'

/** A string that a colon follows. */
const KEY = /("(?:[^"\\]|\\.)*")\s*:/g

const list = z.record(z.string().regex(/^\/(?:.+\/)?$/), z.string().min(1))

/** Parses `.published.json`, a map of addresses to ids that only the build writes. */
export function readPublished({ path, text }: SourceFile): Checked<PublishedText[]> {
  const data = list.safeParse(parsed(text))
  if (!data.success) return { problems: [damaged(path)] }
  const places = placesOfKeys(path, text)
  const value = Object.entries(data.data).map(([address, id]) => ({
    address: address as Address,
    id,
    place: places.get(JSON.stringify(address)) ?? startOf(path),
  }))
  return { value, problems: [] }
}

/** The place of each key of a map of strings, by the key as it is written. One pass: an archive has many. */
function placesOfKeys(file: string, text: string): Map<string, Place> {
  const places = new Map<string, Place>()
  text.split('\n').forEach((line, index) => {
    for (const { 1: key = '', index: at } of line.matchAll(KEY)) {
      places.set(key, { file, line: index + 1, column: at + 1, length: key.length })
    }
  })
  return places
}

/**
 * One address per line in code-point order, so that equal lists are equal files and Git merges
 * them.
 */
export function formatPublished(ids: ReadonlyMap<Address, string>): string {
  const sorted = [...ids].sort(([a], [b]) => compareCodeUnits(a, b))
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function damaged(path: string): Problem {
  return {
    severity: 'error',
    code: 'damaged-addresses',
    place: startOf(path),
    found: 'la liste des adresses publiées ne se lit plus',
    expected: 'le fichier tel que le journal l’a écrit est attendu : « git checkout » le rend',
  }
}
