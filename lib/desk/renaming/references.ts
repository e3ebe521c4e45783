import type { Article, StaticPage } from '../../article/article'
import type { Block } from '../../article/block'
import type { ReadAlsoRef } from '../../article/link'
import type { Place } from '../../article/source-place'
import { type Edit, offsetOf } from '../text-edit'

/** Where a link may name its article: `[[nom`, `](./nom.md`, `href="/articles/nom/"`. */
const TARGETS = /\[\[([^[\]|#\n]+)|\]\(\s*<?([^)\s>]+)|\bhref\s*=\s*["']?([^"'\s>]+)/g
/** A definition anywhere in the text: `[nom]: ./nom.md`. */
const DEFINITIONS = /^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s>]+)/gm

/** The edits of one text that rename an article. Links by title stay. */
export function referenceEdits(text: string, author: Article | StaticPage, from: string, to: string): Edit[] {
  const inBody = placesIn(author, from)
  const inHead = 'related' in author ? slugPlaces(author.related ?? [], from) : []
  return [
    ...inHead.flatMap((place) => nameEdit(text, offsetOf(text, place), from, to)),
    ...inBody.flatMap((place) => linkEdit(text, offsetOf(text, place), from, to)),
    ...(inBody.length > 0 ? definitionEdits(text, from, to) : []),
  ]
}

function placesIn({ references, blocks }: Article | StaticPage, from: string): Place[] {
  const cited = references.filter(({ slug }) => slug === from).map(({ place }) => place)
  return [...cited, ...slugPlaces(blocks.flatMap(linksIn), from)]
}

function linksIn(block: Block): ReadAlsoRef[] {
  return block.type === 'read-also' ? block.links : []
}

function slugPlaces(refs: readonly ReadAlsoRef[], from: string): Place[] {
  return refs.flatMap((ref) => (ref.type === 'slug' && ref.slug === from ? [ref.place] : []))
}

/** Edits the first target after `offset` that names the article: a link may contain a picture. */
function linkEdit(text: string, offset: number, from: string, to: string): Edit[] {
  for (const match of text.slice(offset).matchAll(TARGETS)) {
    const edit = targetEdit(match, offset, from, to)
    if (edit) return [edit]
  }
  return []
}

function definitionEdits(text: string, from: string, to: string): Edit[] {
  return [...text.matchAll(DEFINITIONS)].flatMap((match) => targetEdit(match, 0, from, to) ?? [])
}

function targetEdit(match: RegExpExecArray, offset: number, from: string, to: string): Edit | undefined {
  const target = match.slice(1).find((group) => group !== undefined) ?? ''
  const [path = ''] = target.split(/[?#]/)
  const name = path.trim().replace(/\/$/, '').replace(/\.md$/, '')
  if (name.slice(name.lastIndexOf('/') + 1) !== from) return undefined
  const start = offset + match.index + match[0].lastIndexOf(target) + path.lastIndexOf(from)
  return { start, end: start + from.length, text: to }
}

/** Edits the name alone, wherever it is in a YAML value. */
function nameEdit(text: string, offset: number, from: string, to: string): Edit[] {
  const found = new RegExp(`(?<![a-z0-9-])${from}(?![a-z0-9-])`).exec(text.slice(offset))
  return found ? [{ start: offset + found.index, end: offset + found.index + from.length, text: to }] : []
}
