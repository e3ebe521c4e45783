import { basename } from 'node:path'
import type { Losses } from '../losses'
import { withoutIds } from './addresses'

/** Takes the title from the header, or else from the first heading, or else from the file name. */
export function withTitle(
  title: string | undefined,
  body: string,
  slug: string,
  path: string,
  losses: Losses,
): { title: string; body: string } {
  const [heading, words = ''] = /^\s*#[ \t]+(.+?)[ \t]*#*(?:\n|$)/.exec(body) ?? []
  const text = words.replace(/\[([^\]]*)\]\([^)]*\)|[*`]/g, '$1')
  if (heading !== undefined && (title === undefined || title === text))
    return { title: text, body: body.slice(heading.length).trimStart() }
  if (title !== undefined) return { title, body }
  losses.note('titre absent : le nom du fichier en tient lieu', 'text', path)
  return { title: nameOfFile(path, slug), body }
}

function nameOfFile(path: string, slug: string): string {
  const name = withoutIds(basename(path))
    .replace(/\.\w+$/, '')
    .replace(/^\d{4}-\d\d-\d\d-/, '')
  const words = /^_?index/.test(name) ? slug.replaceAll('-', ' ') : name
  const readable = words.includes(' ') ? words : words.replace(/[-_]+/g, ' ')
  return readable.charAt(0).toUpperCase() + readable.slice(1) || 'Sans titre'
}
