import { basename } from 'node:path'
import { textOf } from '../decode-file'
import { dateOf } from '../foreign/field-values'
import type { SourceEntry } from '../read-tree'

/** One post in the list of an export. */
export interface Posted {
  title?: string
  description?: string
  date?: string
  /** The reasons to keep it private. */
  reasons: string[]
}

/** The posts of an export of Substack: `posts.csv` has a line for each file of `posts/`. */
export function postsIn(files: readonly SourceEntry[]): (path: string) => Posted | undefined {
  const list = files.find(({ path }) => basename(path) === 'posts.csv')
  const [keys = [], ...rows] = list ? rowsOf(textOf(list.bytes()).text) : []
  const posts = new Map(
    rows.map((row) => {
      const post = Object.fromEntries(keys.map((key, at) => [key, row[at] ?? '']))
      return [post.post_id ?? '', postOf(post)]
    }),
  )
  return (path) => posts.get(basename(path).replace(/\.html?$/i, ''))
}

function postOf({ title, subtitle, post_date, is_published, audience }: Record<string, string>): Posted {
  const date = dateOf(post_date)
  return {
    ...(title && { title }),
    ...(subtitle && { description: subtitle }),
    ...(date !== undefined && { date }),
    reasons: [
      ...(is_published === 'true' ? [] : ['brouillon dans posts.csv']),
      ...(audience === 'everyone' ? [] : [`réservé dans posts.csv : ${audience}`]),
    ],
  }
}

/** Parses CSV (RFC 4180). */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}
