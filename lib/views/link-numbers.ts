import { mapHtmlOf } from '../blocks/kinds'
import type { BlockView } from '../blocks/view'
import { getOrInsert } from '../collections'
import { plainText } from '../text/plain-text'

/** The start of a link, except links to the same page. */
const LINK = /<a\b[^>]*?\shref="(?!#)([^"]*)"/g

interface Numbered {
  blocks: BlockView[]
  sources: string[]
  /** The addresses of the links, each once; the first is number 1. */
  addresses: string[]
}

/**
 * Numbers the links of a text and of its sources (`data-n`), so that their addresses can be printed
 * as notes.
 */
export function numberLinks(blocks: readonly BlockView[], sources: readonly string[] = []): Numbered {
  const numbers = new Map<string, number>()
  const number = (html: string) =>
    html.replace(LINK, (tag, href: string) => {
      const rank = getOrInsert(numbers, href, () => numbers.size + 1)
      return `${tag} data-n="${rank}"`
    })
  return {
    blocks: blocks.map((block) => mapHtmlOf(block, number)),
    sources: sources.map(number),
    addresses: [...numbers.keys()].map(plainText),
  }
}
