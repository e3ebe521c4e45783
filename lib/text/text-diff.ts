import { diffArrays, diffWords } from 'diff'

/** A stretch of text that stayed, or that only one of two versions has. */
export interface DiffPiece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** A paragraph that changed, or how many in a row did not. */
export type DiffedParagraph = { pieces: DiffPiece[] } | { unchanged: number }

/** A text with more edits than this counts as rewritten: its paragraphs are shown whole. */
const MOST_EDITS = 1000
/** Above this many pairs of paragraphs, reworded paragraphs are not matched. */
const MOST_PAIRS = 2500

/**
 * What changed between two texts, paragraph by paragraph, then word by word. Spaces do not count.
 */
export function textDiff(before: readonly string[], after: readonly string[]): DiffedParagraph[] {
  const runs = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  if (!runs) return replaced(before, after)
  const found: DiffedParagraph[] = []
  for (const [index, { added, removed, value }] of runs.entries()) {
    const next = runs[index + 1]
    const previous = runs[index - 1]
    if (removed) found.push(...changedRun(value, next?.added ? next.value : []))
    else if (added && !previous?.removed) found.push(...changedRun([], value))
    else if (!added) found.push({ unchanged: value.length })
  }
  return found
}

/** Compares the paragraphs that replaced others: two that are alike are one, reworded. */
function changedRun(before: string[], after: string[]): DiffedParagraph[] {
  if (before.length * after.length > MOST_PAIRS) return replaced(before, after)
  const pairs = diffArrays(before, after, { comparator: areAlike })
  let [left, right] = [0, 0]
  return pairs.flatMap(({ added, removed, count }) => {
    const [old, fresh] = [before.slice(left, left + count), after.slice(right, right + count)]
    if (!added) left += count
    if (!removed) right += count
    if (added || removed) return replaced(removed ? old : [], added ? fresh : [])
    return old.map((text, at) => ({ pieces: wordDiff(text, fresh[at] ?? '') }))
  })
}

function replaced(before: readonly string[], after: readonly string[]): DiffedParagraph[] {
  const one = (kind: DiffPiece['kind']) => (text: string) => ({ pieces: [{ kind, text }] })
  return [...before.map(one('removed')), ...after.map(one('added'))]
}

/** The words that changed in a line. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const changes = diffWords(before, after, { maxEditLength: MOST_EDITS })
  if (!changes) return replaced([before], [after]).flatMap((line) => ('pieces' in line ? line.pieces : []))
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

/** Whether half of their words are the same (Dice coefficient). */
function areAlike(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of others) {
    const times = left.get(word) ?? 0
    if (times > 0) shared++
    left.set(word, times - 1)
  }
  return 4 * shared >= words.length + others.length && shared > 0
}

const WORD = /[\p{L}\p{N}]+/gu

const wordsOf = (text: string): string[] => text.match(WORD) ?? []

export const wordCount = (text: string): number => wordsOf(text).length
