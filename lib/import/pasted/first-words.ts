import type { PastedBlock } from './blocks'
import { DATELINE } from './signatures'

const CLAUSE = { least: 25, most: 130 }

/** The first clause of a text without a title. */
export function firstWords(blocks: readonly PastedBlock[]): string {
  const said = blocks.map((block) =>
    'items' in block ? block.items[0] : block.type === 'paragraph' || block.type === 'heading' ? block.text : '',
  )
  const first = said.find((words) => words) ?? 'Sans titre'
  const text = first.replace(DATELINE, '').trim() || first
  const sentence = /^.*?[.!?…](?=\s|$)/u.exec(text)?.[0] ?? text
  const ends = [...sentence.matchAll(/[,;:.!?…–—]/g)].map(({ index }) => index)
  const end = ends.find((at) => at >= CLAUSE.least && at <= CLAUSE.most) ?? lastSpace(sentence)
  return (sentence.length <= CLAUSE.least || end < 1 ? sentence : sentence.slice(0, end)).trim()
}

/** Where to cut a sentence that is too long for a title. */
function lastSpace(sentence: string): number {
  return sentence.length <= CLAUSE.most ? sentence.length : sentence.lastIndexOf(' ', CLAUSE.most)
}
