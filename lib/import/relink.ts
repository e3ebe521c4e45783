import type { Definition, Image, Link, LinkReference, Nodes } from 'mdast'
import { embedTarget } from '../blocks/embed-targets'
import { parseMarkdown } from '../markdown/parser'
import { isPlayable } from './body/html-embeds'
import { CodeMask } from './body/mask-code'
import { htmlText, withoutEmptyLinks } from './html-links'
import type { ImportedText } from './imported-text'
import { bracketed, destinationOf, isCopy, type Links, PICTURE, playerWords, titleOf } from './link-destination'
import { withoutLostNotes } from './lost-notes'
import { withoutRepeatedLinks } from './repeated-links'
import { withoutWikiLinks } from './wiki-links'

interface Edit {
  start: number
  end: number
  text: string
}

/** Marks the end of a broken link until its brackets are removed. */
const NOWHERE = '\ue002'

/** Rewrites the links, pictures and note calls of a text for our parser. */
export function relinked(imported: ImportedText, links: Links): ImportedText {
  const code = new CodeMask({ from: imported.from, source: imported.body, losses: links.losses })
  const wiki = withoutWikiLinks(code.mask(imported.body), imported, links)
  const nodes = allNodes(parseMarkdown(wiki))
  const lost = lostDefinitions(nodes, imported, links)
  const inLinks = new Set(nodes.filter(({ type }) => /^link/.test(type)).flatMap(allNodes))
  const edits = nodes.flatMap((node) => {
    if (node.type === 'image' && inLinks.has(node)) return linkedImageEdit(node, imported, links)
    return editFor(node, wiki, imported, links, lost) ?? []
  })
  const sorted = edits.sort((a, b) => b.start - a.start)
  const body = sorted.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), wiki)
  const opened = body.replace(/\[((?:[^[\]\\]|\\.|\[(?:[^[\]\\]|\\.)*\])*)\]\ue002/g, '$1').replaceAll(NOWHERE, '')
  const { from } = imported
  const sound = withoutLostNotes(withoutEmptyLinks(opened), from, links.losses)
  const whole = code.unmask(withoutRepeatedLinks(sound, from, links.losses))
  return { ...imported, body: whole, header: withLead(imported, links) }
}

function allNodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])]
}

function withLead({ header, folder, from }: ImportedText, { index, files }: Links): ImportedText['header'] {
  const { image, ...rest } = header
  const src = image && files.pictureFor(index.own(image.src) ?? image.src, folder, from)
  return image && src !== undefined ? { ...rest, image: { ...image, src } } : rest
}

/** Names of definitions with a broken address: links to them become text. */
function lostDefinitions(
  nodes: readonly Nodes[],
  imported: ImportedText,
  links: Links,
): Map<string, string | undefined> {
  const definitions = nodes.filter((node): node is Definition => node.type === 'definition')
  return new Map(
    definitions.map((node) => [
      node.identifier,
      PICTURE.test(node.url)
        ? links.files.pictureFor(node.url, imported.folder, imported.from)
        : destinationOf(node.url, imported, links),
    ]),
  )
}

function editFor(
  node: Nodes,
  text: string,
  imported: ImportedText,
  links: Links,
  definitions: ReadonlyMap<string, string | undefined>,
): Edit | undefined {
  if (node.type === 'link') return linkEdit(node, text, imported, links)
  if (node.type === 'image') return imageEdit(node, imported, links)
  if (node.type === 'definition') return definitionEdit(node, definitions.get(node.identifier))
  if (node.type === 'linkReference') return referenceEdit(node, definitions)
  if (node.type === 'html') return replacing(node, htmlText(node.value, imported, links))
  return undefined
}

function linkEdit(node: Link, text: string, imported: ImportedText, links: Links): Edit | undefined {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const next = destinationOf(node.url, imported, links)
  if (next === node.url) return undefined
  const last = node.children.at(-1)?.position?.end.offset
  const written = text.slice(start, end)
  if (!written.startsWith('[') || last === undefined)
    return next === undefined ? undefined : { start, end, text: `[${written.replace(/^<|>$/g, '')}](${next})` }
  return { start: last, end, text: next === undefined ? `]${NOWHERE}` : `](${bracketed(next)}${titleOf(node.title)})` }
}

function referenceEdit(node: LinkReference, definitions: ReadonlyMap<string, string | undefined>): Edit | undefined {
  const last = node.children.at(-1)?.position?.end.offset
  const isLost = definitions.has(node.identifier) && definitions.get(node.identifier) === undefined
  if (!isLost || last === undefined) return undefined
  return { start: last, end: node.position?.end.offset ?? last, text: `]${NOWHERE}` }
}

function imageEdit(node: Image, imported: ImportedText, links: Links): Edit {
  if (isPlayable(node.url)) return replacing(node, playerText(node, imported, links))
  const target = PICTURE.test(node.url) ? undefined : embedTarget(node.url)
  if (target) return replacing(node, `[${node.alt || target.href}](${bracketed(target.href)})`)
  const { index, files, losses } = links
  const src = files.pictureFor(index.own(node.url) ?? node.url, imported.folder, imported.from)
  const alt = (node.alt ?? '')
    .replace(/\|\d+(?:x\d+)?$/, '')
    .replace(/[[\]]/g, '\\$&')
    .replace(/\s+/g, ' ')
  if (src !== undefined) return replacing(node, `![${alt}](${bracketed(src)}${titleOf(node.title)})`)
  const words = [alt, node.title ?? ''].filter((word) => word !== '').join(' : ')
  const isWeb = /^https?:\/\//.test(node.url) && URL.canParse(node.url)
  if (isWeb) losses.note('image d’un autre site, devenue un lien', 'text', imported.from)
  return replacing(node, isWeb ? `[${words || 'Voir l’image'}](${bracketed(node.url)})` : words)
}

/** A picture that a link holds: its words, where it cannot be shown, since a link holds no other. */
function linkedImageEdit(node: Image, imported: ImportedText, links: Links): Edit {
  const edit = imageEdit(node, imported, links)
  const [, words] = /^\[([\s\S]*)\]\([^)]*\)$/.exec(edit.text) ?? []
  return words === undefined ? edit : { ...edit, text: words }
}

/** A player if the file was copied, otherwise a link to the remote file. */
function playerText({ url, alt, title }: Image, imported: ImportedText, links: Links): string {
  const words = (alt ?? '').replace(/[[\]]/g, '\\$&').replace(/\s+/g, ' ')
  const to = destinationOf(url, imported, links)
  if (to === undefined) return [words, title ?? ''].filter((word) => word !== '').join(' : ')
  if (isCopy(to)) return `![${words}](${bracketed(to)}${titleOf(title)})`
  links.losses.note('son ou vidéo d’un autre site, devenu un lien', 'text', imported.from)
  return `[${words || title || playerWords(to)}](${bracketed(to)})`
}

function definitionEdit(node: Definition, next: string | undefined): Edit | undefined {
  if (next === node.url) return undefined
  const label = node.label ?? node.identifier
  return replacing(node, next === undefined ? '' : `[${label}]: ${bracketed(next)}${titleOf(node.title)}`)
}

function replacing(node: Nodes, text: string): Edit {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0, text }
}
