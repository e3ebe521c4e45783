import { searchWords } from '../french/words'
import type { NamedPage } from './index-format'

/** « Aller à : Signature, 27 articles · Rubrique Sciences ». `root` is the base path. */
export function nameLinks(pages: readonly NamedPage[], root: string): (string | Element)[] {
  const links = pages.map(({ kind, name, href, count }) => {
    const link = document.createElement('a')
    link.className = 'link'
    link.href = root + href
    link.textContent = searchWords.nameLabels[kind](name, count)
    return link
  })
  return links.flatMap((link, at) => [at === 0 ? searchWords.goTo : '\u00a0· ', link])
}
