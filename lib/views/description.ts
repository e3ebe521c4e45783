import type { Block } from '../article'
import { plainText } from '../text/plain-text'

/** Search engines cut longer descriptions. */
const LONGEST = 155

/** The description of a page: its deck, else the beginning of its text, else its title. */
export function descriptionOf(page: { title: string; description?: string; blocks: readonly Block[] }): string {
  if (page.description !== undefined) return page.description
  const prose = page.blocks.find((block) => block.type === 'prose')
  const text = prose === undefined ? '' : plainText(prose.html).replace(/[ \t\n]+/g, ' ')
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
