import type { Edit } from './rule'

/** The inline text of a block, and the offset of each of its parts. */
export interface TextRun {
  text: string
  starts: readonly number[]
}

export function textRun(text: string, parts: readonly string[]): TextRun {
  let end = 0
  const starts = parts.map((part) => {
    end += part.length
    return end - part.length
  })
  return { text, starts }
}

export function applyEdits(run: TextRun, edits: readonly Edit[]): TextRun {
  if (edits.length === 0) return run
  return { text: rewrite(run.text, edits), starts: moveStarts(run.starts, edits) }
}

function rewrite(text: string, edits: readonly Edit[]): string {
  let written = ''
  let read = 0
  for (const { start, end, insert } of edits) {
    written += text.slice(read, start) + insert
    read = end
  }
  return written + text.slice(read)
}

// Both lists are sorted, so one walk along them is enough: a part with many edits, or many parts,
// stays linear.
function moveStarts(starts: readonly number[], edits: readonly Edit[]): number[] {
  let passed = 0
  let shift = 0
  return starts.map((start) => {
    for (let edit = edits[passed]; edit && edit.end < start && edit.home < start; edit = edits[++passed]) {
      shift += growthBefore(start, edit)
    }
    let moved = start + shift
    for (let near = passed, edit = edits[near]; edit && edit.start <= start; edit = edits[++near]) {
      moved += growthBefore(start, edit)
    }
    return moved
  })
}

/** How many characters an edit that begins at or before `offset` adds on its left. */
function growthBefore(offset: number, { start, end, insert, home }: Edit): number {
  const added = home < offset ? insert.length : 0
  return added - (Math.min(end, offset) - start)
}
