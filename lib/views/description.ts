import type { Block } from '../article/block'
import { plainText } from '../text/plain-text'

/** Search engines cut longer descriptions. */
const LONGEST = 155

/**
 * The description of a page: its deck, else the beginning of its text, else its title.
 *
 * @param resolved gives HTML whose links have their text: `[[port]]` is shown as a title
 */
export function descriptionOf(
  page: { title: string; description?: string; blocks: readonly Block[] },
  resolved: (html: string) => string,
): string {
  if (page.description !== undefined) return page.description
  const prose = page.blocks.find((block) => block.type === 'prose')
  const text = prose === undefined ? '' : plainText(resolved(prose.html)).replace(/[ \t\n]+/g, ' ')
  return text === '' ? page.title : beginning(text)
}

/**
 * Cuts after a whole word, without the comma that follows it. It cuts at ASCII spaces only: the
 * others do not break.
 */
function beginning(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.lastIndexOf(' ', LONGEST - 1)
  return `${text.slice(0, cut > 0 ? cut : LONGEST - 1).replace(/[\s,;:.–—«(]+$/, '')}…`
}
