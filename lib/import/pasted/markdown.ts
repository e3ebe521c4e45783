import type { PastedBlock } from './blocks'

/** What a title of « Lire aussi » becomes: the name of an article, or nothing. */
export type FindTarget = (title: string) => string | undefined

const LINKED = /\[\[[^\]]+\]\]|\]\([^)]+\)|https?:\/\//

/** The Markdown that an editor would write for these blocks. */
export function pastedMarkdown(blocks: readonly PastedBlock[], find: FindTarget): string {
  const written = blocks.flatMap((block, index) => {
    if (block.type === 'read-also' && isAlone(block.titles, find)) return []
    return [writtenBlock(block, find, blocks[index - 1]?.type === 'read-also')]
  })
  return `${written.join('\n\n')}\n`
}

/** An item that is a link already is left as it was typed. */
export function isLinked(title: string): boolean {
  return LINKED.test(title)
}

/** Without any target there is nothing to announce. */
function isAlone(titles: readonly string[], find: FindTarget): boolean {
  return !titles.some((title) => isLinked(title) || find(title) !== undefined)
}

function writtenBlock(block: PastedBlock, find: FindTarget, isNext: boolean): string {
  if (block.type === 'read-also') return readAlso(block.titles, find, isNext)
  if (block.type === 'heading') return `## ${protectedSigns(block.text)}`
  if (block.type === 'rule') return '***'
  if (block.type === 'list')
    return block.items
      .map((item, index) => `${block.mark === 'number' ? `${index + 1}.` : '-'} ${protectedText(item)}`)
      .join('\n')
  return block.type === 'verbatim' ? block.text : protectedText(block.text)
}

function readAlso(titles: readonly string[], find: FindTarget, isNext: boolean): string {
  const items = titles.flatMap((title) => {
    if (isLinked(title)) return [`- ${title}`]
    const slug = find(title)
    return slug === undefined ? [] : [`- [[${slug}]]`]
  })
  return `${isNext ? '' : 'Lire aussi :\n\n'}${items.join('\n')}`
}

/** Signs that Markdown would obey where the author only typed them. */
function protectedText(text: string): string {
  return protectedSigns(text)
    .replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2')
    .replace(/^([-+*#>=~|])(?=\s|$|[-=|>])/, '\\$1')
    .replace(/^(#{1,6})(?=\s)/, '\\$1')
}

/** The same of signs that begin no block. */
function protectedSigns(text: string): string {
  return text
    .replace(/<(?!https?:|mailto:)(?=[a-z/!?])/gi, '\\<')
    .replace(/(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}])/gu, '\\*')
}
