import { isLabel } from '../markdown/read-also/label'
import type { ImportedText } from './imported-text'
import type { Losses } from './losses'
import type { ItemFor } from './read-also-items'

const ITEM = '[-*+][ \\t]+[^\\n]+'
/**
 * Items line under line, or all with an empty line between them: after items that touch, an empty
 * line begins another list.
 */
const LIST = new RegExp(
  `^((?:#{1,6}[ \\t]+)?[*_]{0,2}[^\\n*_]{4,38}?[*_]{0,2}[\\s\\u00a0]*:?[*_]{0,2})[ \\t]*\\n\\s*((?:${ITEM}(?:\\n|$(?![\\s\\S]))){2,}|${ITEM}(?:\\n\\n${ITEM})*\\n?)`,
  'gm',
)
const LINKED = /\]\(|\[\[|\]\[|https?:\/\//

/**
 * Turns bare titles under « Lire aussi » into links to the articles that they mean, or into
 * upcoming links.
 */
export function withoutBareTitles({ body, slug, from }: ImportedText, itemFor: ItemFor, losses: Losses): string {
  return body.replace(LIST, (whole, label: string, list: string) => {
    const lines = list.trim().split(/\n+/)
    const linked = lines.filter((line) => LINKED.test(line)).length
    const isMixed = list.includes('\n\n') && linked > 0 && linked < lines.length
    if (isMixed || !isLabel(label.replace(/[#*_]/g, ''))) return whole
    const known = new Set<string>()
    const written = lines.flatMap((line) => {
      if (LINKED.test(line)) return [line]
      const title = line.replace(/^[-*+][ \t]+/, '').replace(/[*_\\]/g, '')
      const item = itemFor(title.trim(), { slug, from })
      return item === undefined ? [] : [`- ${item}`]
    })
    // A list may not repeat a link, and two old addresses may lead to one text.
    const items = written.filter((line) => {
      const target = targetIn(line)
      const isNew = target === undefined || !known.has(target)
      if (!isNew) losses.note('lien répété sous « Lire aussi »', 'dropped', from, line)
      if (target !== undefined) known.add(target)
      return isNew
    })
    return items.length === 0 ? '' : `Lire aussi :\n\n${items.join('\n')}\n`
  })
}

/** The target of an item: an article by its name. */
function targetIn(line: string): string | undefined {
  const [, name, address] = /\[\[([^\]|#?]+)|\]\(<?([^)\s>]+)/.exec(line) ?? []
  return name ?? address?.replace(/^\.\/(.*)\.md(?:#.*)?$/, '$1')
}
