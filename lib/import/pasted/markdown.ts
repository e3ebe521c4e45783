import type { PastedBlock } from './blocks'

/** The Markdown that an editor would write for these blocks. */
export function pastedMarkdown(blocks: readonly PastedBlock[], itemFor: (title: string) => string | undefined): string {
  const merged = withOneList(blocks)
  const written = merged.flatMap((block, index) => {
    if (block.type !== 'read-also') return [writtenBlock(block, isOtherList(merged, index))]
    return readAlso(block.titles, itemFor)
  })
  return `${written.join('\n\n')}\n`
}

/** Labels that follow one another make one list. */
function withOneList(blocks: readonly PastedBlock[]): PastedBlock[] {
  const merged: PastedBlock[] = []
  for (const block of blocks) {
    const last = merged.at(-1)
    if (block.type !== 'read-also' || last?.type !== 'read-also') merged.push(block)
    else merged.splice(-1, 1, { ...last, titles: [...last.titles, ...block.titles] })
  }
  return merged
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

function readAlso(titles: readonly string[], itemFor: (title: string) => string | undefined): string[] {
  // Two titles may mean one article, which may be only once in a list.
  const items = [...new Set(titles.flatMap((title) => itemFor(title) ?? []))]
  if (items.length === 0) return []
  return [`Lire aussi :\n\n${items.map((item) => `- ${item}`).join('\n')}`]
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
