import type { Link, PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Destination, LINKS_ALLOWED, resolveHref } from './href'
import { error, type ParseContext, placeOf } from './parse-context'
import { replaceAll } from './tree'

/** Sends every link through the one door: articles as `article:` references, the rest as addresses, the unwelcome as problems. */
export function links(root: Root, context: ParseContext): void {
  replaceAll(root, 'link', (node) => {
    node.children = withoutLinks(node.children)
    const destination = resolveHref(node.url, context.folder)
    if (destination.type !== 'refused') return [lead(node, destination, context)]
    refuseLink(node, destination, context)
    return node.children
  })
}

function lead(node: Link, destination: Exclude<Destination, { type: 'refused' }>, context: ParseContext): Link {
  if (destination.type !== 'article') {
    node.url = destination.href
    if (textOf(node) === '') node.children = [{ type: 'text', value: shown(node.url) }]
    return node
  }
  const { slug, fragment } = destination
  const label = textOf(node)
  const said = { ...(fragment !== undefined && { fragment }), ...(label !== '' && { label }) }
  context.references.push({ slug, ...said, place: placeOf(context, node) })
  sayRole(node)
  node.url = `article:${slug}${fragment === undefined ? '' : `#${fragment}`}`
  return node
}

/** In a sentence a role is one more word, so that it is read, and read aloud, where it stands. */
function sayRole({ children, data }: Link): void {
  if (data?.role && children.length > 0) children.unshift({ type: 'text', value: `${data.role} : ` })
}

/** A link that says nothing still says where it goes. */
function shown(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '') || url
}

/** HTML allows a link in a link to be written, not to be. */
function withoutLinks(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'link' ? child.children : [child]))
}

export function refuseLink(node: Link, { fix }: { fix?: string }, context: ParseContext): void {
  const found = node.url === '' ? 'ce lien ne mène nulle part' : `le lien « ${excerpt(node.url)} » n’est pas repris`
  error(context, node, { code: 'refused-link', found, expected: LINKS_ALLOWED, ...(fix !== undefined && { fix }) })
}

/** Without what would not show in a terminal, or too much would. */
function excerpt(url: string): string {
  const visible = url.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
  return visible.length > 60 ? `${visible.slice(0, 60)}…` : visible
}
