import type { SearchBoxWords } from '../language/element-words'
import { fill, fillCount } from '../phrasing/fill-template'
import { groupedBy } from '../phrasing/numbers'
import { spokenText } from '../reading-list/spoken-text'
import type { NamedPage } from './index-format'
import type { ResultStyle } from './result-row'

/**
 * « Aller à : Signature, 27 articles · Rubrique Sciences », for a line of the class `dots`: a dot
 * never ends a line.
 */
export function nameLinks(
  pages: readonly NamedPage[],
  { root, words, find }: Omit<ResultStyle, 'isMatch'>,
): (string | Element)[] {
  const links = pages.map(({ kind, name, href, count }) => {
    const link = document.createElement('a')
    link.className = 'link'
    link.href = root + href
    const text = capital(fill(words.nameLabels[kind], name, articles(count, words)))
    link.append(...spokenText(text, find(text), (part) => [part]))
    return link
  })
  return links.flatMap((link, at) => {
    const item = document.createElement('span')
    item.append(...(at === 0 ? [words.goTo, link] : [link]))
    return at === 0 ? [item] : [' ', item]
  })
}

function articles(count: number, { articles, thousands }: SearchBoxWords): string {
  return fillCount(articles, count, groupedBy(count, thousands))
}

/** French names of months begin with a lower-case letter. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
