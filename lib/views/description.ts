import type { Block } from '../article'
import { plainText } from '../text/plain-text'

/** What search engines show of a page without having to cut it. */
const LONGEST = 155

/** What a page says of itself: its deck, else the beginning of its text, else its title. */
export function descriptionOf(page: { title: string; description?: string; blocks: readonly Block[] }): string {
  if (page.description !== undefined) return page.description
  const prose = page.blocks.find((block) => block.type === 'prose')
  const text = prose === undefined ? '' : plainText(prose.html).replace(/[ \t\n]+/g, ' ')
  return text === '' ? page.title : beginning(text)
}

/** Cut after a whole word, and not on the comma that follows it. Only ASCII spaces may break: the others tie words together. */
function beginning(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.lastIndexOf(' ', LONGEST - 1)
  return `${text.slice(0, cut > 0 ? cut : LONGEST - 1).replace(/[\s,;:.–—«(]+$/, '')}…`
}
