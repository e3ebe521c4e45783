import type { Link, PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { ownAddress } from '../public-address'
import type { Placed } from './nodes'
import { error, lineInPlace, lineWith, type ParseContext, placeOf, pointAt, warn } from './parse-context'
import { type Destination, isPicture, LINKS_ALLOWED, resolveHref } from './resolve-href'
import { replaceAll } from './tree'

/**
 * Resolves every link: articles become `article:` references, refused links become problems and
 * leave their text.
 */
export function links(root: Root, context: ParseContext): void {
  replaceAll(root, 'link', (node) => {
    node.children = withoutLinks(node.children)
    const destination = resolveHref(node.url, context)
    if (destination.type !== 'refused') return [resolved(node, destination, context)]
    refuseLink(node, destination, context)
    return node.children
  })
}

function resolved(node: Link, destination: Exclude<Destination, { type: 'refused' }>, context: ParseContext): Link {
  if (destination.type === 'document') {
    context.documents.push({ path: destination.path, place: placeOf(context, node) })
    if (isEmpty(node)) setWords(node, destination.path.replace(/^.*\//, ''), context)
    node.url = `document:${encodeURI(destination.path)}`
    return node
  }
  if (destination.type !== 'article') {
    if (destination.type === 'inside') {
      const href = ownAddress(destination.href, context.language)
      destination.href = href
      context.internalLinks.push({ href, written: node.url, place: placeOf(context, node) })
    }
    node.url = destination.href
    if (isEmpty(node)) setWords(node, textOfAddress(node.url), context)
    return node
  }
  const { slug, fragment } = destination
  const label = textOf(node).trim() === '' ? '' : textOf(node)
  const upcoming = node.data?.upcoming
  const said = {
    ...(fragment !== undefined && { fragment }),
    ...(label !== '' && { label }),
    ...(upcoming && { upcoming }),
  }
  context.references.push({ slug, ...said, place: placeOf(context, node) })
  addRole(node)
  node.url = `article:${slug}${fragment === undefined ? '' : `#${fragment}`}`
  return node
}

/** Writes the role before the text of a link in a sentence. */
function addRole({ children, data }: Link): void {
  if (data?.role && children.length > 0) children.unshift({ type: 'text', value: `${data.role} : ` })
}

/** Whether a link has no words. A link around an image or a formula is not empty. */
function isEmpty(node: Link): boolean {
  return textOf(node).trim() === '' && node.children.every(({ type }) => type === 'text')
}

/** A link without text shows its address, or the name of its file. */
function setWords(node: Link, words: string, context: ParseContext): void {
  const { start, end } = node.position ?? {}
  const source = context.text.slice(start?.offset, end?.offset)
  const written = /^\[\s*\](?=\()/.exec(source)?.[0]
  const fix = written && start?.offset !== undefined && lineWith(context, start.offset, written.length, `[${words}]`)
  // A link that held a picture is empty because the picture became a figure.
  if (!source.includes('![')) warn(context, node, { ...EMPTY_LINK, ...(fix && /^[\w./-]+$/.test(words) && { fix }) })
  node.children = [{ type: 'text', value: words }]
}

const EMPTY_LINK = {
  code: 'empty-link',
  found: 'ce lien n’a pas de mots',
  expected: 'ce à quoi il mène est attendu entre [ et ] : son adresse est imprimée à leur place',
} as const

function textOfAddress(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '') || url
}

/** HTML does not nest links. */
function withoutLinks(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'link' ? child.children : [child]))
}

export function refuseLink(node: Link, { fix }: { fix?: string }, context: ParseContext): void {
  const found = node.url === '' ? 'ce lien ne mène nulle part' : `le lien « ${excerpt(node.url)} » n’est pas repris`
  const line = fix === undefined ? lineWithoutLink(node, context) : lineWithAddress(node, fix, context)
  const [, guess] = /^\.{1,2}\/(?:.*\/)?([a-z\d-]+)\.md/.exec(fix ?? '') ?? []
  error(context, node.position ? node : bareAddress(node, context), {
    code: 'refused-link',
    found,
    expected: isPicture(node.url) ? PICTURE_EXPECTED : LINKS_ALLOWED,
    ...(line !== undefined && { fix: line }),
    ...(guess !== undefined && { guess }),
  })
}

/** A bare address has no place of its own: the first that reads the same. */
function bareAddress(node: Link, context: ParseContext): Placed {
  const words = textOf(node)
  const start = words === '' ? -1 : context.text.indexOf(words)
  return start < 0
    ? node
    : { position: { start: pointAt(context, start), end: pointAt(context, start + words.length) } }
}

const PICTURE_EXPECTED = '![ce que montre l’image](son chemin) est attendu'

/** Script addresses and local addresses, which readers cannot follow. */
const NOWHERE = /^(?:$|(?:javascript|vbscript|data|file|about|blob):)/i

/** The line with a broken link replaced by its words. */
function lineWithoutLink(node: Link, context: ParseContext): string | undefined {
  const { start, end } = node.position ?? {}
  const [, words] = /^\[([^[\]]+)\]\(/.exec(context.text.slice(start?.offset, end?.offset)) ?? []
  if (words === undefined || !NOWHERE.test(node.url)) return undefined
  // A field of the header is parsed as a text of its own, whose line in the file is not known; a
  // body starts below a header.
  return (start?.line ?? 1) > 1 ? lineInPlace(context, node, words) : undefined
}

/**
 * The line with another address; only the address if the source of the link spells it differently.
 */
function lineWithAddress(node: Link, address: string, context: ParseContext): string {
  const { start, end } = node.position ?? {}
  const written = context.text.slice(start?.offset ?? 0, end?.offset ?? 0)
  const at = node.url === '' ? -1 : written.lastIndexOf(node.url)
  if (at < 0) return address
  const isBracketed = written[at - 1] === '<' && written[at + node.url.length] === '>' && written[at - 2] === '('
  const [from, to] = isBracketed ? [at - 1, at + node.url.length + 1] : [at, at + node.url.length]
  return lineInPlace(context, node, written.slice(0, from) + address + written.slice(to))
}

/** The address as a terminal can show it: no invisible character, 60 characters at most. */
function excerpt(url: string): string {
  const visible = url.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
  return visible.length > 60 ? `${visible.slice(0, 60)}…` : visible
}
