import type { Block } from '../article'

/** What search engines show of a page without having to cut it. */
const LONGEST = 155

/** What a page says of itself: its deck, else the beginning of its text, else its title. */
export function descriptionOf(page: { title: string; description?: string; blocks: readonly Block[] }): string {
  if (page.description !== undefined) return page.description
  const prose = page.blocks.find((block) => block.type === 'prose')
  const text = prose === undefined ? '' : plainText(prose.html)
  return text === '' ? page.title : beginning(text)
}

/** Cut after a whole word, and not on the comma that follows it. Only ASCII spaces may break: the others tie words together. */
function beginning(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.lastIndexOf(' ', LONGEST - 1)
  return `${text.slice(0, cut > 0 ? cut : LONGEST - 1).replace(/[\s,;:.–—«(]+$/, '')}…`
}

const NOTE_CALL = /<sup[^>]*><a\b.*?<\/sup>/g
const TAG = /<(?:"[^"]*"|'[^']*'|[^'">])*>/g

function plainText(html: string): string {
  const text = html
    .replace(NOTE_CALL, '')
    .replace(/<br[^>]*>/g, ' ')
    .replace(TAG, '')
  return decode(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}

const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }))

/** In one pass, so that `&amp;lt;` stays the text `&lt;`. */
function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return NAMED.get(name ?? '') ?? whole
  })
}
