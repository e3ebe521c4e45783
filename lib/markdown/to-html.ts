import type { Element, ElementContent } from 'hast'
import type { Code, FootnoteReference, Nodes, Root, Table } from 'mdast'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import { remark } from 'remark'
import remarkHtml from 'remark-html'
import { callId } from './footnotes'
import { sanitiseSchema } from './sanitise-schema'

declare module 'mdast' {
  interface CodeData {
    /** The code in colours. */
    spans?: ElementContent[]
  }
  interface FootnoteReferenceData {
    /** The number of the note, and which of its calls this is. */
    note?: number
    call?: number
  }
  interface TableData {
    caption?: PhrasingContent[]
  }
}

const handlers: Handlers = { code, footnoteReference, table }

/** Built once, because a frozen processor can be shared by all texts. */
const printer = remark().use(remarkHtml, { sanitize: sanitiseSchema, handlers }).freeze()

/** Serialises a node as sanitised HTML, without a final line end. */
export function toHtml(node: Nodes): string {
  return printer.stringify(node as Root).trimEnd()
}

/**
 * Long lines scroll, and an area that scrolls must be reachable by keyboard (RGAA 10.13 and 12.8).
 */
function code(_state: unknown, { value, data }: Code): Element {
  const spans = data?.spans
  const children: ElementContent[] = [...(spans ?? [{ type: 'text', value }]), { type: 'text', value: '\n' }]
  const inside: Element = { type: 'element', tagName: 'code', properties: {}, children }
  const properties = { tabIndex: 0, ...(spans && { className: ['highlight'] }) }
  return { type: 'element', tagName: 'pre', properties, children: [inside] }
}

function footnoteReference(_state: unknown, { data }: FootnoteReference): Element {
  const { note = 1, call = 1 } = data ?? {}
  const address = { href: `#note-${note}`, id: callId(note, call) }
  const properties = { ...address, role: 'doc-noteref', ariaDescribedBy: ['notes-titre'] }
  const children = [{ type: 'text' as const, value: String(note) }]
  return {
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [{ type: 'element', tagName: 'a', properties, children }],
  }
}

function table(state: State, node: Table): Element {
  const rendered: Element = defaultHandlers.table(state, node)
  const words = node.data?.caption
  if (!words) return rendered
  const children = state.all({ type: 'paragraph', children: words })
  const caption: Element = { type: 'element', tagName: 'caption', properties: {}, children }
  return { ...rendered, children: [caption, ...rendered.children] }
}
