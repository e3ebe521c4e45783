import type { Element, Nodes } from 'hast'
import { decodeAddress } from '../../paths'
import { elementsIn, textIn } from './dom-queries'

/** A note of a page: its text, without the links back to its call. */
export interface Note {
  /** The name of the note in our Markdown. */
  label: string
  element: Element
}

const HOLDERS = ['li', 'p', 'div', 'dd', 'aside', 'section']
const MARK = /^[\s([]*(?:\d{1,3}|[a-z*†‡]|[ivxlc]{1,6})[\s)\].]*$/i

/**
 * The notes of a page by the id that their calls refer to. A call is a link whose text is a number
 * or a sign, to an element that links back or that is in a list of notes.
 */
export function notesIn(tree: Nodes): Map<string, Note> {
  const byId = new Map<string, Element>()
  for (const name of HOLDERS)
    for (const each of elementsIn(tree, name)) for (const id of idsOf(each)) byId.set(id, each)
  const notes = new Map<string, Note>()
  for (const link of elementsIn(tree, 'a')) {
    const target = targetOf(link)
    const element = target === undefined ? undefined : byId.get(target)
    if (target === undefined || !element || notes.has(target) || !MARK.test(textIn(link))) continue
    if (leadsBack(element) || /(?:^|[-_])(?:fn|ftnt?|foot-?note|note|endnote)/i.test(target))
      notes.set(target, { label: `n${notes.size + 1}`, element })
  }
  return notes
}

/**
 * Word and Google Docs put the id on the number that starts a note: `<p><a id="ftnt1"
 * href="#ftnt_ref1">[1]</a> …`.
 */
function idsOf({ properties, tagName, children }: Element): string[] {
  const first = children.find((child) => child.type === 'element' || textIn(child).trim() !== '')
  const [link] = first?.type === 'element' && /^(?:p|li)$/.test(tagName) ? elementsIn(first, 'a') : []
  const named = link && isBacklink(link) ? [link.properties.id, link.properties.name] : []
  return [properties.id, ...named].flatMap((id) => (id ? [String(id)] : []))
}

export function targetOf({ properties }: Element): string | undefined {
  const href = typeof properties.href === 'string' ? properties.href : ''
  const id = /^#(.+)$/.exec(href)?.[1]
  return id === undefined ? undefined : (decodeAddress(id) ?? id)
}

/** Whether a link goes from a note back to its call. */
export function isBacklink(link: Element): boolean {
  return /^(?:[\s↩↑^⤴\d.()[\]]|\ufe0e|\ufe0f)*$/.test(textIn(link)) && targetOf(link) !== undefined
}

function leadsBack(element: Element): boolean {
  return elementsIn(element, 'a').some(isBacklink)
}
