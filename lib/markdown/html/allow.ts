import type { Element, Properties } from 'hast'
import type { RootContent } from 'mdast'
import { isElement } from '../../blocks/nodes'
import { element, isBlank } from '../nodes'
import { FLOW, GLOBAL_ATTRIBUTES, PHRASING } from './elements'
import { asFlow, asPhrasing, isFlow } from './to-flow-or-phrasing'

/**
 * What each part of a table or of a description list may hold. Other content is moved after the
 * whole.
 */
const PARTS: Record<string, readonly string[]> = {
  table: ['caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr'],
  colgroup: ['col'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
  dl: ['dt', 'dd', 'div'],
}

const ONE_LINE = new Set(['caption', 'dt', 'summary'])

/** Keeps a phrasing element, unless it has no attribute to keep or wraps whole blocks. */
export function allowPhrasing(name: string, node: Element, children: RootContent[]): RootContent[] {
  const properties = allowedProperties(name, node)
  const isBare = name === 'span' && Object.keys(properties).length === 0
  return isBare || children.some(isFlow) ? children : [element(name, properties, children, node)]
}

/** Keeps a flow element, with the content that HTML allows in it. */
export function allowFlow(name: string, node: Element, children: RootContent[]): RootContent[] {
  const properties = allowedProperties(name, node)
  const keep = (inside: RootContent[]) => element(name, properties, inside, node)
  const parts = PARTS[name]
  if (parts) {
    const isPart = (child: RootContent) => parts.some((part) => isElement(child, part))
    return [keep(children.filter(isPart)), ...asFlow(children.filter((child) => !isPart(child) && !isBlank(child)))]
  }
  if (ONE_LINE.has(name)) return [keep(asPhrasing(children))]
  if (name === 'div' && Object.keys(properties).length === 0) return asFlow(children)
  const holdsLine = (name === 'td' || name === 'th' || name === 'dd') && !children.some(isFlow)
  return [keep(holdsLine ? children : asFlow(children))]
}

export function allowedProperties(name: string, { properties }: Element): Properties {
  const kept = [...GLOBAL_ATTRIBUTES, ...(PHRASING[name] ?? FLOW[name] ?? [])]
  return Object.fromEntries(Object.entries(properties).filter(([key]) => kept.includes(key)))
}
