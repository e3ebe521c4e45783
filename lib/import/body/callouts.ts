import { markerOf } from '../../blocks/kinds'
import { type BodyContext, tell } from './context'

const LABELS: Record<string, string> = {
  note: 'Note',
  tip: 'Astuce',
  hint: 'Astuce',
  warning: 'Attention',
  caution: 'Attention',
  attention: 'Attention',
  important: 'Important',
  info: 'À savoir',
  information: 'À savoir',
  notice: 'À savoir',
  danger: 'Danger',
  error: 'Erreur',
  example: 'Exemple',
  quote: 'Citation',
  cite: 'Citation',
  success: 'Réussi',
  check: 'Réussi',
  question: 'Question',
  help: 'Question',
  faq: 'Question',
  bug: 'Défaut',
  failure: 'Échec',
  abstract: 'En résumé',
  summary: 'En résumé',
  tldr: 'En résumé',
  todo: 'À faire',
  details: 'Détails',
  callout: 'Note',
  alert: 'Attention',
  admonition: 'Note',
  aside: 'Note',
  intro: 'Introduction',
}
const CONTAINER = /^([ \t]*)(:{3,})[ \t]*\{?[ \t]*\.?([\p{L}\w-]+)(?:[ \t]+|\[|(?=\}))?([^\n}\]]*)[}\]]?[ \t]*$/u
const ADMONITION =
  /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([\p{L}\w-]+)(?:[ \t]+[\w -]*?)?(?:[ \t]*"((?:[^"\\]|\\.)*)")?[ \t]*$/u
/** `/// note | Titre`, of PyMdown: its options are indented below. */
const SLASHES = /^([ \t]*)\/{3,}[ \t]+([\p{L}\w-]+)(?:[ \t]*\|[ \t]*(.*))?$/u
const QUOTED = /^((?:[ \t]*>)+[ \t]?)\[!([\p{L}\w-]+)(?:\|[^\]]*)?\][+-]?[ \t]*(.*)$/iu
const TAB = /^([ \t]*)===[!+]?[ \t]+"([^"]+)"[ \t]*$/

/** A nested box, which ours do not allow. */
const NESTED = /^> ?\[!([\p{L}\w-]+)\][ \t]*(.*)(?:\n>[ \t]*$)?/gmu

/** Whether a name is one of the kinds of callouts. */
export function isCallout(name: string): boolean {
  return Object.hasOwn(LABELS, name.toLowerCase())
}

/** Kinds of callouts that become one of our boxes under another name. */
const BOXES: Record<string, string> = {
  hint: 'note',
  info: 'note',
  information: 'note',
  notice: 'note',
  callout: 'note',
  admonition: 'note',
  aside: 'note',
  alert: 'attention',
  danger: 'attention',
  error: 'attention',
}

/** The marker of our box for a kind of callout. */
function boxOf(kind: string): string | undefined {
  const name = kind.toLowerCase()
  return Object.hasOwn(BOXES, name) ? BOXES[name] : markerOf(name)
}

const fateOf = (kind: string) => (boxOf(kind) === undefined ? 'text' : 'carried')

/** The title of a callout, unless it repeats the label of the box. */
function titleBeside(label: string, box: string): string {
  return label.toLowerCase() === box ? '' : ` ${label}`
}

/** One of our boxes, or else a quotation whose first line, in bold, names the kind. */
export function callout(name: string, title: string, inside: string): string {
  const label = title.trim().replace(/^(["'])(.*)\1$/, '$2') || (LABELS[name.toLowerCase()] ?? name)
  const box = inside.trim() === '' ? undefined : boxOf(name)
  const tidy = inside.trim().replace(/\n(?:[ \t]*\n){2,}/g, '\n\n')
  const flat = tidy.replace(NESTED, (_, kind: string, own: string) => {
    return `> **${own || (LABELS[kind.toLowerCase()] ?? kind)}**\n>`
  })
  const first = box === undefined ? `**${label}**` : `[!${box}]${titleBeside(label, box)}`
  const lines = [first, '', ...flat.split('\n')]
  return `\n\n${lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')}\n\n`
}

/**
 * `!!! note`, `??? info`, `:::tip … :::`, `> [!NOTE]` and `=== "Tab"` become boxes, quotations with
 * a label, or paragraphs.
 */
export function callouts(text: string, context: BodyContext): string {
  if (!/^[ \t]*(?:!!!|\?\?\?|===|:::|\/\/\/|>[ \t>]*\[!)/m.test(text)) return text
  const lines = text.split('\n')
  const written: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const [, quote, kind = '', title = ''] = QUOTED.exec(line) ?? []
    if (quote !== undefined) {
      written.push(...quotedCallout({ line, quote, kind, title }, context))
      continue
    }
    const block = indentedAt(lines, at, context) ?? containerAt(lines, at, context) ?? slashesAt(lines, at, context)
    if (block) at = block.end - 1
    written.push(block?.text ?? line)
  }
  return written.join('\n')
}

/** The first lines of `> [!NOTE] Title`. A box may not be inside another quotation. */
function quotedCallout(
  { line, quote, kind, title }: Record<'line' | 'quote' | 'kind' | 'title', string>,
  context: BodyContext,
): string[] {
  const isNested = quote.lastIndexOf('>') > 0
  if (markerOf(kind) !== undefined && !isNested) return [line]
  const label = title || (LABELS[kind.toLowerCase()] ?? kind)
  const box = isNested ? undefined : boxOf(kind)
  tell(context, `encadré « > [!${kind}] »`, box === undefined ? 'text' : 'carried', line)
  return box === undefined ? [`${quote}**${label}**`, quote.trimEnd()] : [`> [!${box}]${titleBeside(label, box)}`]
}

interface Block {
  text: string
  end: number
}

function indentedAt(lines: readonly string[], at: number, context: BodyContext): Block | undefined {
  const line = lines[at] ?? ''
  const [tab, tabIndent, label = ''] = TAB.exec(line) ?? []
  const [whole, ownIndent = '', kind = '', title = ''] = ADMONITION.exec(line) ?? []
  if (whole === undefined && tab === undefined) return undefined
  const indent = (tabIndent ?? ownIndent).length
  let end = at + 1
  while (end < lines.length && ((lines[end] ?? '').trim() === '' || (lines[end]?.search(/\S/) ?? 0) > indent)) end++
  const inside = callouts(dedented(lines.slice(at + 1, end)), context)
  tell(context, tab === undefined ? `encadré « !!! ${kind} »` : 'onglet « === »', fateOf(kind), line)
  return {
    text:
      tab === undefined
        ? callout(kind, title.replace(/\\(?=["\\])/g, ''), inside)
        : `\n\n**${label}**\n\n${inside.trim()}\n\n`,
    end,
  }
}

function containerAt(lines: readonly string[], at: number, context: BodyContext): Block | undefined {
  const line = lines[at] ?? ''
  const [whole, , colons = '', kind = '', title = ''] = CONTAINER.exec(line) ?? []
  if (whole === undefined) return /^[ \t]*:{3,}[ \t]*$/.test(line) ? { text: '', end: at + 1 } : undefined
  const { end, isClosed } = containerEnd(lines, at, colons.length)
  const inside = callouts(lines.slice(at + 1, isClosed ? end - 1 : end).join('\n'), context)
  tell(context, `conteneur « :::${kind} »`, fateOf(kind.replace(/^callout-/, '')), line)
  const name = kind.replace(/^callout-/, '')
  const own =
    /\btitle=["']([^"']*)["']/.exec(title)?.[1] ??
    title.replace(/(?:^|\s)[\w-]+=(?:"[^"]*"|\S+)|(?:^|\s)[.#][\w-]+/g, '')
  const isClass = !isCallout(name) && own.trim() === ''
  return { text: isClass ? `\n\n${inside.trim()}\n\n` : callout(name, own, inside), end }
}

/** A block of PyMdown. The caption of the picture above is a line in italics below it. */
function slashesAt(lines: readonly string[], at: number, context: BodyContext): Block | undefined {
  const [whole, indent = '', kind = '', title = ''] = SLASHES.exec(lines[at] ?? '') ?? []
  if (whole === undefined) return undefined
  const slashes = /\/{3,}/.exec(whole)?.[0] ?? '///'
  const last = lines.findIndex((line, index) => index > at && line.trim() === slashes)
  if (last === -1) return undefined
  const own = dedented(lines.slice(at + 1, last)).split('\n')
  const options = own.findIndex((line) => !/^[ \t]{4,}[\w-]+:/.test(line))
  const inside = callouts(own.slice(Math.max(0, options)).join('\n'), context).trim()
  tell(context, `bloc « /// ${kind} »`, fateOf(kind), whole)
  const name = kind === 'details' ? /^[ \t]+type:[ \t]*(\w+)/m.exec(own.join('\n'))?.[1] : kind
  const text = /caption$/.test(kind) ? `*${inside.replace(/\s+/g, ' ')}*` : blockText(name ?? kind, title, inside)
  return { text: text.replace(/^(?=.)/gm, indent), end: last + 1 }
}

function blockText(kind: string, title: string, inside: string): string {
  if (kind === 'html') return `\n\n${inside}\n\n`
  return isCallout(kind) || title !== '' ? callout(kind, title, inside) : `\n\n${inside}\n\n`
}

/**
 * The line after a container. An end closes the innermost container with as many colons or fewer.
 * In Docusaurus the outer container has more colons; elsewhere all have the same number.
 */
function containerEnd(lines: readonly string[], at: number, colons: number): { end: number; isClosed: boolean } {
  const open = [colons]
  let end = at + 1
  for (; end < lines.length && open.length > 0; end++) {
    const line = lines[end] ?? ''
    const [, more] = /^[ \t]*(:{3,})[ \t]*$/.exec(line) ?? []
    if (more === undefined) {
      const inner = CONTAINER.exec(line)?.[2]
      if (inner) open.push(inner.length)
    } else if (open.includes(more.length)) open.splice(open.lastIndexOf(more.length))
    else if (more.length > (open.at(-1) ?? 0)) open.pop()
  }
  return { end, isClosed: open.length === 0 }
}

function dedented(lines: readonly string[]): string {
  const least = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(Number.isFinite(least) ? least : 0)).join('\n')
}
