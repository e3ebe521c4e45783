import type { Element } from 'hast'
import type { Link, RootContent, Text } from 'mdast'
import { embedTarget } from '../../blocks/embed-targets'
import { at } from '../nodes'
import { type ParseContext, warn } from '../parse-context'

/** Elements that show content of another site. */
const EMBEDS = new Set('audio embed iframe object video'.split(' '))

/** Code, forms, drawings and parts of whole pages, removed with their content. */
const REMOVED = new Set(
  [
    'applet area base button canvas dialog form frame frameset head input link map math menu meta noembed noframes',
    'optgroup option plaintext portal script select slot style svg template textarea title xmp',
  ].flatMap((names) => names.split(' ')),
)

export function isRemoved(node: Element): boolean {
  return EMBEDS.has(node.tagName) || REMOVED.has(node.tagName) || isHidden(node)
}

/** What an author keeps from readers would be published, since no style is kept. */
function isHidden({ properties: { hidden, style } }: Element): boolean {
  return hidden === true || (typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
}

/**
 * A link replaces embedded content of another site; other elements are removed. The author is
 * warned.
 */
export function replaceRemoved(node: Element, context: ParseContext): RootContent[] {
  const url = EMBEDS.has(node.tagName) ? sourceOf(node) : undefined
  if (url === undefined) {
    const hidden = isHidden(node) ? ', que rien ne montrait,' : ''
    const found = `l’élément <${node.tagName}>${hidden} est retiré, avec ce qu’il contient`
    warn(context, node, {
      code: 'html-removed',
      subject: node.tagName,
      found,
      expected: 'du texte, des liens et des images sont attendus',
    })
    return []
  }
  const found = `l’élément <${node.tagName}> est remplacé par un lien vers ${url.host}`
  warn(context, node, {
    code: 'embed-as-link',
    subject: url.host,
    found,
    expected: 'un lien est attendu, car le journal ne montre rien d’un autre site',
    ...cardLine(node, url, context),
  })
  const { title } = node.properties
  const unnamed = embedTarget(url.href) ? url.href : `Voir le contenu sur ${url.host}`
  const text: Text = { type: 'text', value: typeof title === 'string' && title !== '' ? title : unnamed }
  const link: Link = at(node, { type: 'link', url: url.href, children: [text] })
  return [at(node, { type: 'paragraph' as const, children: [link] })]
}

/** The line to write: an address alone on its line becomes a card. */
function cardLine({ position, properties: { title } }: Element, url: URL, { text }: ParseContext): { fix?: string } {
  const card = embedTarget(url.href)
  if (!card || !position || position.start.line !== position.end.line) return {}
  const line = text.split('\n')[position.start.line - 1] ?? ''
  if (line.replace(/<[^<>]*>/g, '').trim() !== '') return {}
  const isNamed = typeof title === 'string' && /^[^[\]]+$/.test(title)
  return { fix: isNamed ? `[${title}](${card.href})` : card.href }
}

function sourceOf({ properties, children }: Element): URL | undefined {
  const sources = children.flatMap((child) => (child.type === 'element' ? [child.properties.src] : []))
  const [address] = [properties.src, properties.data, ...sources].filter((value) => typeof value === 'string')
  const absolute = address?.startsWith('//') ? `https:${address}` : address
  if (absolute === undefined || !URL.canParse(absolute)) return undefined
  const url = new URL(absolute)
  return url.protocol === 'https:' ? url : undefined
}
