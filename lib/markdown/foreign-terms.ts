import type { Nodes, Root, RootContent, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { directionOf } from '../direction'
import { foreignFinder } from '../text/foreign-passages'
import type { FindTerms } from '../text/foreign-terms'
import { hasForeignScript, wholeLanguage } from '../text/script-passages'
import { isOpaque } from '../typography/nodes'
import { childrenOf, element } from './nodes'
import type { ParseContext } from './parse-context'

/**
 * Declares the language of the terms that `site.yml` lists, and of passages in a script that the
 * text's language does not use. The terms apply to texts in the paper's language only.
 */
export function foreignTerms(root: Root, { terms, lang, text }: ParseContext): void {
  // A character may be written as an entity.
  if (terms || hasForeignScript(text) || text.includes('&')) markBelow(root, foreignFinder(lang, terms))
}

function markBelow(parent: Nodes, find: FindTerms): void {
  if (isOpaque(parent)) return
  const isLined = parent.type === 'root' || parent.type === 'blockquote'
  for (const child of childrenOf(parent)) {
    if (child.type !== 'paragraph' || !markWhole(child, find, isLined)) markBelow(child, find)
  }
  const children = childrenOf(parent)
  if (!children.some((child) => child.type === 'text' && find(child.value).length > 0)) return
  Object.assign(parent, {
    children: children.flatMap((child) => (child.type === 'text' ? marked(child, find) : child)),
  })
}

/**
 * Marks a paragraph that is wholly in another script, so that it has its own direction. The
 * paragraph of a list item may be printed without its tag.
 */
function markWhole(paragraph: RootContent, find: FindTerms, isLined: boolean): boolean {
  const text = textOf(paragraph)
  const lang = hasForeignScript(text) ? wholeLanguage(text, find(text)) : undefined
  if (lang === undefined || isOpaque(paragraph)) return false
  const properties = languageOf(lang, text)
  if (isLined) paragraph.data = { ...paragraph.data, hProperties: { ...paragraph.data?.hProperties, ...properties } }
  else Object.assign(paragraph, { children: [element('span', properties, childrenOf(paragraph))] })
  return true
}

function marked(node: Text, find: FindTerms): RootContent[] {
  let read = 0
  const parts = find(node.value).flatMap(({ start, end, lang }): RootContent[] => {
    const before = { ...node, value: node.value.slice(read, start) }
    read = end
    const value = node.value.slice(start, end)
    return [before, element('span', languageOf(lang, value), [{ ...node, value }])]
  })
  return [...parts, { ...node, value: node.value.slice(read) }].filter(
    (part) => part.type !== 'text' || part.value !== '',
  )
}

function languageOf(lang: string, text: string) {
  const dir = directionOf(text)
  return { lang, ...(dir && { dir }) }
}
