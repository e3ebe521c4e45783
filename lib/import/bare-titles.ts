import { isLabel } from '../markdown/read-also/label'
import type { Losses } from './losses'

const ITEM = '[-*+][ \\t]+[^\\n]+'
/** Items line under line, or all with an empty line between them: after the last of the first sort, an empty line begins another list. */
const LIST = new RegExp(
  `^((?:#{1,6}[ \\t]+)?[*_]{0,2}[^\\n*_]{4,38}?[*_]{0,2}[\\s\\u00a0]*:?[*_]{0,2})[ \\t]*\\n\\s*((?:${ITEM}(?:\\n|$(?![\\s\\S]))){2,}|${ITEM}(?:\\n\\n${ITEM})*\\n?)`,
  'gm',
)
const LINKED = /\]\(|\[\[|\]\[|https?:\/\//

/** Titles typed bare under « Lire aussi » become links to the articles that they mean; one that means none is told, and goes. */
export function withoutBareTitles(
  body: string,
  find: (title: string) => string | undefined,
  from: string,
  losses: Losses,
): string {
  return body.replace(LIST, (whole, label: string, list: string) => {
    if (!isLabel(label.replace(/[#*_]/g, ''))) return whole
    const isMixed =
      list.includes('\n\n') &&
      new Set(
        list
          .trim()
          .split(/\n+/)
          .map((line) => LINKED.test(line)),
      ).size > 1
    if (isMixed) return whole
    const items = list
      .trim()
      .split(/\n+/)
      .flatMap((line) => {
        if (LINKED.test(line)) return [line]
        const title = line
          .replace(/^[-*+][ \t]+/, '')
          .replace(/[*_\\]/g, '')
          .trim()
        const slug = find(title)
        if (slug === undefined) losses.note('« Lire aussi » sans article de ce titre', 'dropped', from, title)
        else losses.note('« Lire aussi » vers un article du journal', 'carried', from, `${title} → ${slug}`)
        return slug === undefined ? [] : [`- [[${slug}]]`]
      })
    return items.length === 0 ? '' : `Lire aussi :\n\n${items.join('\n')}\n`
  })
}
