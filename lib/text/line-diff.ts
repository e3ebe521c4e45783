/** Lines of one text replaced by lines of another. `line` is the first, from 1, in the new text. */
interface Hunk {
  line: number
  removed: string[]
  added: string[]
}

/** More pairs of lines than this are not compared one by one. */
const MOST_PAIRS = 4_000_000

/** The smallest changes of whole lines between two texts: the longest common subsequence stays. */
export function lineDiff(before: string, after: string): Hunk[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  const start = commonStart(old, fresh)
  const end = commonStart(old.slice(start).reverse(), fresh.slice(start).reverse())
  const [left, right] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)]
  const hunks: Hunk[] = []
  let open: Hunk | undefined
  let line = start + 1
  for (const { kind, text } of steps(left, right)) {
    if (kind === 'same') open = undefined
    else {
      if (!open) {
        open = { line, removed: [], added: [] }
        hunks.push(open)
      }
      open[kind].push(text)
    }
    if (kind !== 'removed') line++
  }
  return hunks
}

/** The lines of a diff, each change under the line where it is. */
export function diffLines(before: string, after: string): string[] {
  return lineDiff(before, after).flatMap(({ line, removed, added }) => [
    `@@ ${line} @@`,
    ...removed.map((text) => `-${text}`),
    ...added.map((text) => `+${text}`),
  ])
}

type Step = { kind: 'same' | 'removed' | 'added'; text: string }

function* steps(left: readonly string[], right: readonly string[]): Generator<Step> {
  const lengths = left.length * right.length > MOST_PAIRS ? [] : commonLengths(left, right)
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    const [one, other] = [left[i], right[j]]
    const [without, within] = [lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0]
    if (one !== undefined && one === other && lengths.length > 0) {
      yield { kind: 'same', text: one }
      i++
      j++
    } else if (one === undefined || (other !== undefined && within > without)) {
      yield { kind: 'added', text: other ?? '' }
      j++
    } else {
      yield { kind: 'removed', text: one }
      i++
    }
  }
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((line, at) => line !== other[at])
  return differs === -1 ? Math.min(one.length, other.length) : differs
}

/** The length of the longest common subsequence after each pair of lines. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0))
  for (let i = left.length - 1; i >= 0; i--) {
    const [row, below] = [lengths[i], lengths[i + 1]]
    if (!row || !below) continue
    for (let j = right.length - 1; j >= 0; j--)
      row[j] = left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
  }
  return lengths
}
