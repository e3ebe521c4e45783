import type { Link, PhrasingContent, Root, Text } from 'mdast'
import { isSlug } from '../article/slug'
import { ROLE_EXPECTED } from '../content/article-fields'
import { slugify } from '../text/fold'
import { type Labelled, labelled } from './link-role'
import { at, type Placed } from './nodes'
import { error, lineInPlace, type ParseContext, pointAt, warn } from './parse-context'
import { replaceAll } from './tree'

const WIKI_LINK = /(?<!!)\[\[([^[\]|#\n]+)(#[^[\]|\n]*)?(?:\|([^[\]\n]+))?\]\]/g

/**
 * Turns `[[nom]]`, `[[nom?]]`, `[[nom|texte]]`, `[[nom#partie|texte]]` and `[[nom|contexte:
 * texte]]` into links. A link without text takes the title of its target.
 */
export function wikiLinks(root: Root, context: ParseContext): void {
  replaceAll(root, 'text', (node) => (node.value.includes('[[') ? split(node, context) : [node]))
}

function split(node: Text, context: ParseContext): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let read = 0
  let offset = node.position?.start.offset ?? 0
  for (const match of node.value.matchAll(WIKI_LINK)) {
    const placed = locate(match[0], offset, node, context)
    offset = placed.position?.end.offset ?? offset
    parts.push(text(node, node.value.slice(read, match.index)), linkOf(match, placed, context))
    read = match.index + match[0].length
  }
  const rest = text(node, node.value.slice(read))
  if (/(?<!!)\[\[/.test(rest.value)) leftOpen(rest, offset, context)
  return [...parts, rest].filter((part) => part.type !== 'text' || part.value !== '')
}

function text(from: Text, value: string): Text {
  return at(from, { type: 'text', value })
}

function linkOf(match: RegExpExecArray, placed: Placed, context: ParseContext): PhrasingContent {
  const [written, target = '', hash = '', text] = match
  const { slug, upcoming } = targetOf(target)
  if (!isSlug(slug)) return notAName(match, placed, context)
  const { role, label, unknown } = labelled(text ?? '')
  if (unknown) unknownRole(written, unknown, placed, context)
  const children: Text[] = label === '' ? [] : [at(placed, { type: 'text', value: label })]
  return at<Link>(placed, {
    type: 'link',
    url: `/articles/${slug}/${hash}`,
    children,
    ...((role || upcoming) && { data: { ...(role && { role }), ...(upcoming && { upcoming }) } }),
  })
}

function notAName(
  [, target = '', hash = '', label]: RegExpExecArray,
  placed: Placed,
  context: ParseContext,
): PhrasingContent {
  const slug = slugify(targetOf(target).slug)
  const link = slug && `[[${slug}${hash}${label === undefined ? '' : `|${label}`}]]`
  error(context, placed, {
    code: 'wiki-link-name',
    found: `« ${target.trim()} » n’est pas le nom d’un fichier`,
    expected: 'un nom de fichier est attendu entre [[ et ]], sans accent ni espace',
    ...(link && { fix: lineInPlace(context, placed, link), mend: link, guess: slug }),
  })
  return at(placed, { type: 'text', value: label ?? target })
}

/** `articles/nom.md` → `nom`. A question mark says that the article may not exist yet. */
export function targetOf(written: string): { slug: string; upcoming?: true } {
  const [, name = '', mark] = /^(.*?)\s*(\?)?$/.exec(written.trim()) ?? []
  const slug = name.replace(/\/+$/, '').replace(/^.*\//, '').replace(/\.md$/, '')
  return mark ? { slug, upcoming: true } : { slug }
}

function unknownRole(
  written: string,
  { word, meant }: NonNullable<Labelled['unknown']>,
  placed: Placed,
  context: ParseContext,
): void {
  error(context, placed, {
    code: 'unknown-role',
    found: `« ${word} » n’est pas un rôle`,
    expected: `${ROLE_EXPECTED}, ou une espace avant le deux-points d’un titre`,
    fix: lineInPlace(context, placed, written.replace(`|${word}:`, meant ? `|${meant}:` : `|${word} :`)),
  })
}

/** How much of a text is searched for a link of another shape. */
const LONGEST = 500

/** What a link of another shape means: an address, or a name beside a bar or with one bracket. */
const SHAPES: readonly [RegExp, string][] = [
  [/^\[\[(https?:[^\s|[\]]+)\]\]/, '<$1>'],
  [/^\[\[(https?:[^\s|[\]]+)\|([^[\]\n]+)\]\]/, '[$2]($1)'],
  [/^\[\[[ |]*([a-z\d]+(?:-[a-z\d]+)*)[ |]*\]{1,2}/, '[[$1]]'],
]

function leftOpen({ value, position }: Text, from: number, context: ParseContext): void {
  const [words = '[['] = /(?<!!)\[\[[^\n]{0,20}/.exec(value) ?? []
  // An address in the brackets is a link already, and its neighbours have lost their place.
  const start = position ? context.text.indexOf('[[', from) : context.text.indexOf(words === '[[' ? '[[http' : words)
  const source = context.text.slice(start, start + LONGEST)
  const [shape, link = ''] = SHAPES.find(([pattern]) => pattern.test(source)) ?? []
  const [written = '[[', guess] = shape?.exec(source) ?? []
  const end = start + written.length
  const placed = start < 0 ? {} : { position: { start: pointAt(context, start), end: pointAt(context, end) } }
  warn(context, placed, {
    code: 'wiki-link-shape',
    found: '« [[ » n’ouvre pas un lien',
    expected: '[[nom]] ou [[nom|texte]] est attendu, sur une ligne et sans autre mise en forme',
    ...(shape && { fix: lineInPlace(context, placed, written.replace(shape, link)) }),
    ...(guess !== undefined && isSlug(guess) && { guess }),
  })
}

/**
 * The place of the link in the file. Escaped characters before it make the text shorter than the
 * source.
 */
function locate(link: string, from: number, { position }: Text, context: ParseContext): Placed {
  const source = context.text.slice(from, position?.end.offset)
  const start = source.indexOf(link.replace(/\|.*/s, ''))
  const end = source.indexOf(']]', start)
  if (start === -1 || end === -1) return {}
  return { position: { start: pointAt(context, from + start), end: pointAt(context, from + end + 2) } }
}
