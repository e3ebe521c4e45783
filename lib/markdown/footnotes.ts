import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import type { HtmlElement } from '../blocks/nodes'
import { getOrInsert } from '../collections'
import type { Words } from '../language/dictionary'
import { languageOf } from '../language/language'
import { childrenOf, element, type Placed } from './nodes'
import { error, lineWith, type ParseContext, pointAt, type Remark, warn } from './parse-context'
import { allOf, replaceAll } from './tree'

/** A note, its number, and how many times it is called. */
interface Note {
  definition: FootnoteDefinition
  number: number
  calls: number
}

/**
 * Numbers the calls of notes in the order of the text, and gathers the notes in one ordered list at
 * its end, each with a link back to every call (DPUB-ARIA 1.1, doc-endnotes). The page adds the
 * section around the list and its heading.
 */
export function notes(root: Root, context: ParseContext): void {
  const definitions = takeDefinitions(root, context)
  const called = new Map<string, Note>()
  number(root, definitions, called)
  // A note may call another note, which is numbered after the notes of the text: the map grows
  // during the loop.
  for (const { definition } of called.values()) number(definition, definitions, called)
  for (const [identifier, definition] of definitions) {
    if (called.has(identifier)) continue
    neverCalled(definition, context)
    called.set(identifier, { definition, number: called.size + 1, calls: 0 })
  }
  missingNotes(root, definitions, context)
  for (const definition of definitions.values()) if (!hasText(definition)) emptyNote(definition, context)
  if (called.size > 0) root.children.push(listOf([...called.values()], languageOf(context).words.article))
}

function takeDefinitions(root: Root, context: ParseContext): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  replaceAll(root, 'footnoteDefinition', (node) => {
    if (definitions.has(node.identifier)) writtenTwice(node, context)
    else definitions.set(node.identifier, node)
    return []
  })
  return definitions
}

function number(tree: Nodes, definitions: ReadonlyMap<string, FootnoteDefinition>, called: Map<string, Note>): void {
  for (const node of allOf(tree, 'footnoteReference')) {
    const definition = definitions.get(node.identifier)
    if (!definition) continue
    const note = getOrInsert(called, node.identifier, () => ({ definition, number: called.size + 1, calls: 0 }))
    note.calls += 1
    node.data = { ...node.data, note: note.number, call: note.calls }
  }
}

function listOf(called: readonly Note[], words: Words['article']): HtmlElement {
  return element(
    'ol',
    {},
    called.map((note, index) => itemOf(note, index + 1, words)),
  )
}

function itemOf({ definition, calls }: Note, note: number, words: Words['article']): HtmlElement {
  const back = Array.from({ length: calls }, (_, call) => wayBack(note, call + 1, words)).flat()
  const children: RootContent[] = [...definition.children]
  const last = children.at(-1)
  if (last?.type === 'paragraph') childrenOf(last).push(...back)
  else children.push(...back)
  return element('li', { id: `note-${note}` }, children)
}

/** The id of a call: `appel-1`, and `appel-1-2` the second time the note is called. */
export function callId(note: number, call: number): string {
  return call === 1 ? `appel-${note}` : `appel-${note}-${call}`
}

/** The link back, in the words of the interface, whose language the page declares. */
function wayBack(note: number, call: number, words: Words['article']): RootContent[] {
  const ariaLabel = call === 1 ? words.backToCall(note) : words.backToCallAgain(note, call)
  const properties = { href: `#${callId(note, call)}`, role: 'doc-backlink', ariaLabel }
  return [{ type: 'text', value: '\u00a0' }, element('a', properties, [{ type: 'text', value: '↩' }])]
}

function neverCalled(definition: FootnoteDefinition, context: ParseContext): void {
  const call = `[^${definition.label ?? definition.identifier}]`
  warn(context, definition, {
    code: 'unused-note',
    found: `rien n’appelle la note ${call}`,
    expected: `${call} est attendu dans le texte`,
  })
}

function hasText(definition: FootnoteDefinition): boolean {
  return allOf(definition, 'text').some(({ value }) => value.trim() !== '') || definition.children.some(isOther)
}

/** Whether a node has content other than text: code, tables. */
function isOther({ type }: RootContent): boolean {
  return type !== 'paragraph' && type !== 'figure'
}

function writtenTwice(definition: FootnoteDefinition, context: ParseContext): void {
  const found = `la note [^${definition.label ?? definition.identifier}] est écrite deux fois`
  error(context, definition, { code: 'duplicate-note', found, expected: 'un nom pour chaque note est attendu' })
}

function emptyNote(definition: FootnoteDefinition, context: ParseContext): void {
  const call = `[^${definition.label ?? definition.identifier}]`
  const found = `la note ${call} n’a pas de texte`
  const offset = definition.position?.start.offset ?? 0
  const [, written = ''] = /^\[\^[^\]]+\]:[ \t]*(.*)/.exec(context.text.slice(offset)) ?? []
  const expected = `un texte est attendu après « ${call}: »`
  error(context, definition, { code: 'empty-note', found, expected, fix: `${call}: … ${written}`.trimEnd() })
}

function missingNotes(root: Root, definitions: ReadonlyMap<string, unknown>, context: ParseContext): void {
  for (const node of allOf(root, 'text')) {
    let from = node.position?.start.offset ?? 0
    for (const [call] of node.value.matchAll(/\[\^[^\]\s]+\]/g)) {
      const start = context.text.slice(from, node.position?.end.offset).indexOf(call)
      const placed = start === -1 ? node : placeOfCall(from + start, call, context)
      if (start !== -1) from += start + call.length
      const isWritten = definitions.has(call.slice(2, -1).toLowerCase())
      error(context, placed, isWritten ? calledInTitle(call) : (spacedColon(placed, call, context) ?? notWritten(call)))
    }
  }
}

/** « [^1] : la note », with the French space before the colon, is not a note. */
function spacedColon({ position }: Placed, call: string, context: ParseContext): Remark | undefined {
  const { offset, column } = position?.start ?? {}
  if (offset === undefined || column !== 1) return undefined
  const [written] = /^\[\^[^\]\s]+\][ \u00a0\u202f]+:/.exec(context.text.slice(offset)) ?? []
  if (written === undefined) return undefined
  const fix = lineWith(context, offset, written.length, `${call}:`)
  return { code: 'missing-note', found: `« ${written} » ne commence pas une note`, expected: SPACELESS, fix }
}

const SPACELESS = 'deux points collés au crochet sont attendus'

function notWritten(call: string): Remark {
  const expected = `une ligne qui commence par « ${call}: » est attendue`
  return { code: 'missing-note', found: `la note ${call} n’est écrite nulle part`, expected, fix: `${call}: …` }
}

/** The title of a picture is plain text. */
function calledInTitle(call: string): Remark {
  const expected = 'une légende en italique, sur la ligne sous l’image, est attendue'
  return { code: 'missing-note', found: `la note ${call} est appelée dans le titre d’une image`, expected }
}

function placeOfCall(start: number, call: string, context: ParseContext): Placed {
  return { position: { start: pointAt(context, start), end: pointAt(context, start + call.length) } }
}
