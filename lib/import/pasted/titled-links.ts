import type { PastedBlock } from './blocks'

/** `[[Le port]]`, `[[Le port|ce qu’il en reste]]`: the title of a note, and what to show. */
const TITLED = /\[\[(?![a-z\d-]+(?:[#?|][^\]]*)?\]\])([^[\]|#\n]+)(?:#[^[\]|\n]*)?(?:\|([^[\]\n]+))?\]\]/g

/** Titles between brackets become links to the articles of the paper, or words. */
export function withLinkedTitles(block: PastedBlock, find: (title: string) => string | undefined): PastedBlock {
  const linked = (text: string) =>
    text.replace(TITLED, (_whole, title: string, shown = title) => {
      const slug = find(title)
      return slug === undefined ? shown : `[${shown}](${slug}.md)`
    })
  if (block.type === 'read-also')
    return { ...block, titles: block.titles.map((title) => title.replace(TITLED, (_whole, name: string) => name)) }
  if (block.type === 'list') return { ...block, items: block.items.map(linked) }
  return 'text' in block ? { ...block, text: linked(block.text) } : block
}
