import type { Losses } from '../losses'
import type { ItemFor } from '../read-also-items'

/** What tells whether the paper has an article, and how to link to it. */
export interface ReadAlsoContext {
  itemFor: ItemFor
  find: (title: string) => string | undefined
  losses: Losses
}

/** A title and the address after it: `Le port (https://…)`. */
const WITH_ADDRESS = /^(.*[\p{L}\p{N}?!»”].*?)[\s\u00a0]*[(:<–—-]?[\s\u00a0]*<?(https?:\/\/[^\s>)]+)[>)]{0,2}$/u
const LINK = /^\[([^[\]]+)\]\(<?(https?:\/\/[^\s>)]+)>?(?:\s+"[^"]*")?\)$/
/** `[[le-port]]` is ours; a link that leads elsewhere in the paper stays. */
const LINKED = /\[\[[a-z\d-]+(?:[#?|][^\]]*)?\]\]|\]\([^)]+\)|^<?https?:\/\/\S+$/

/** The words of the last part of an address alone: `https://…/le-port-ferme.html`. */
function titleInAddress(text: string): string | undefined {
  const [, name = ''] = /^<?https?:\/\/\S*\/([\w-]+?)(?:[-_]\d+)?(?:\.html?)?\/?>?$/.exec(text) ?? []
  const words = name.split(/[-_]/)
  return words.length >= 3 ? words.join(' ') : undefined
}

/** An item of « Lire aussi »: an article of the paper, or else the address that was typed. */
export function readAlsoLink(
  title: string,
  text: { slug: string; from: string },
  { itemFor, find, losses }: ReadAlsoContext,
): string | undefined {
  const meant = titleInAddress(title)
  if (meant !== undefined && find(meant) !== undefined) {
    losses.note('adresse d’un article du journal, sous « Lire aussi »', 'dropped', text.from, title)
    return itemFor(meant, text)
  }
  const [, words = '', address] = LINK.exec(title) ?? WITH_ADDRESS.exec(title) ?? []
  if (address === undefined) return LINKED.test(title) ? title : itemFor(title, text)
  if (find(words) === undefined) return `[${words.replace(/[[\]]/g, '\\$&')}](${address})`
  losses.note('adresse d’un article du journal, sous « Lire aussi »', 'dropped', text.from, address)
  return itemFor(words, text)
}
