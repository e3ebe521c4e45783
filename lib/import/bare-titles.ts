import { isLabel } from '../markdown/read-also/label'
import type { Losses } from './losses'

const LIST =
  /^((?:#{1,6}[ \t]+)?[*_]{0,2}(?:[^\n*_]{4,38}?)[*_]{0,2}[\s\u00a0]*:?[*_]{0,2})[ \t]*\n\s*\n?((?:[-*+][ \t]+[^\n]+(?:\n+|$(?![\s\S])))+)/gm
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
    return items.length === 0 ? '' : `Lire aussi :\n\n${items.join('\n')}\n\n`
  })
}
