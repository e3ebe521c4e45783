import type { PastedBlock } from './blocks'

const LINKED = /\[\[[^\]]+\]\]|\]\([^)]+\)|https?:\/\//

/** The Markdown that an editor would write for these blocks. */
export function pastedMarkdown(blocks: readonly PastedBlock[], itemFor: (title: string) => string | undefined): string {
  const written = blocks.flatMap((block, index) => {
    if (block.type !== 'read-also') return [writtenBlock(block, isOtherList(blocks, index))]
    return readAlso(block.titles, itemFor, blocks[index - 1]?.type === 'read-also')
  })
  return `${written.join('\n\n')}\n`
}

/** Whether an item is already a link, which stays as typed. */
function isLinked(title: string): boolean {
  return LINKED.test(title)
}

function writtenBlock(block: Exclude<PastedBlock, { type: 'read-also' }>, isOther: boolean): string {
  if (block.type === 'heading') return `## ${protectedSigns(block.text)}`
  if (block.type === 'rule') return '***'
  if (block.type === 'list') {
    const [bullet, end] = isOther ? ['*', ')'] : ['-', '.']
    const mark = (index: number) => (block.mark === 'number' ? `${block.start + index}${end}` : bullet)
    return block.items.map((item, index) => `${mark(index)} ${protectedText(item)}`).join('\n')
  }
  return block.type === 'verbatim' ? block.text : protectedText(block.text)
}

/**
 * Every second list of those that follow one another: Markdown makes one of lists with the same
 * marks.
 */
function isOtherList(blocks: readonly PastedBlock[], index: number): boolean {
  let first = index
  while (blocks[first]?.type === 'list' && blocks[first - 1]?.type === 'list') first--
  return (index - first) % 2 === 1
}

function readAlso(
  titles: readonly string[],
  itemFor: (title: string) => string | undefined,
  isNext: boolean,
): string[] {
  // Two titles may mean one article, which may be only once in a list.
  const items = [...new Set(titles.flatMap((title) => (isLinked(title) ? title : (itemFor(title) ?? []))))]
  if (items.length === 0) return []
  return [`${isNext ? '' : 'Lire aussi :\n\n'}${items.map((item) => `- ${item}`).join('\n')}`]
}

/** Escapes signs with a meaning in Markdown that the author did not intend. */
function protectedText(text: string): string {
  return protectedSigns(text)
    .replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2')
    .replace(/^([-+*#>=~|])(?=\s|$|[-=|>\d])/, '\\$1')
    .replace(/^(#{1,6})(?=\s)/, '\\$1')
}

/** The same for inline signs. */
function protectedSigns(text: string): string {
  return text
    .replace(/<(?!https?:|mailto:)(?=[a-z/!?])/gi, '\\<')
    .replace(/(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}])/gu, '\\*')
}
