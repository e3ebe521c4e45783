import { stemOf } from './file-name'
import type { SourceFile } from './newsroom'
import { parsePublicationDate } from './parse-date'
import { EXCESSES } from './plain-text'
import { quoted } from './quoted-line'

/**
 * Values that an author most likely meant, as YAML, by the name of their key: `title`, `image.src`.
 */
export type Proposals = Readonly<Record<string, string>>

/** A title and a date for a text without them, from its first heading, its name or its file. */
export function proposalsFor({ path, text, modified }: SourceFile): Proposals {
  const stem = stemOf(path)
  const [, named] = /^(\d{4}-\d\d-\d\d)(?:$|\D)/.exec(stem) ?? []
  const day = [named, modified].find((date) => date !== undefined && parsePublicationDate(date, 'UTC'))
  const [, heading = wordsOf(stem.replace(/^\d{4}-\d\d-\d\d-?/, ''))] = /^#{1,3} +(.+?)[ #]*$/m.exec(text) ?? []
  const title = EXCESSES.reduce((rest, { clean }) => clean(rest), heading).trim()
  return { ...(title !== '' && { title: quoted(title) }), ...(day !== undefined && { date: day }) }
}

/** `mon-article` → `Mon article`. */
export function wordsOf(stem: string): string {
  const words = stem.replace(/[-_]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
