import { groupBy } from '../collections'
import type { Problem } from '../problem'

/**
 * Gives the problems of one line the same proposal, which mends them all: pasting one after the
 * other would undo the first. Proposals that change the same signs stay as they are.
 */
export function withWholeLines(
  problems: readonly Problem[],
  lineOf: (file: string, line: number) => string | undefined,
): Problem[] {
  const whole = new Map<Problem, string>()
  const lines = groupBy(problems.filter(replacesItsLine), ({ place }) => `${place.file}:${place.line}`)
  for (const together of lines.values()) {
    const [first] = together
    const line = first && together.length > 1 ? lineOf(first.place.file, first.place.line) : undefined
    const fix = line === undefined ? undefined : composed(line, together)
    if (fix !== undefined) for (const problem of together) whole.set(problem, fix)
  }
  return problems.map((problem) => {
    const fix = whole.get(problem)
    return fix === undefined ? problem : { ...problem, fix }
  })
}

/** Problems whose fix does not replace their line. */
const ELSEWHERE = new Set<Problem['code']>([
  'file-name',
  'front-matter-missing',
  'missing-key',
  'missing-note',
  'reserved-file-name',
  'same-file-name',
])

function replacesItsLine({ code, fix, fixIn }: Problem): boolean {
  return fix !== undefined && fix !== '' && fixIn === undefined && !fix.includes('\n') && !ELSEWHERE.has(code)
}

/**
 * The fix of a line that is not valid YAML is applied first, and the other fixes are applied to its
 * result.
 */
function composed(line: string, problems: readonly Problem[]): string | undefined {
  const readable = problems.findLast(({ code }) => code.startsWith('yaml-'))?.fix ?? line
  const fixes = new Set(problems.flatMap(({ fix = '' }) => (fix === readable ? [] : [fix])))
  const changes = [...fixes].map((fix) => changeOf(readable, fix)).sort((a, b) => b.start - a.start)
  const areApart = changes.every(({ start }, at) => (changes[at + 1]?.end ?? 0) <= start)
  if (!areApart || changes.some(({ start, end }) => start === 0 && end === readable.length)) return undefined
  return changes.reduce((text, { start, end, words }) => text.slice(0, start) + words + text.slice(end), readable)
}

interface Change {
  start: number
  end: number
  words: string
}

/** The part of a text that another one replaces. */
function changeOf(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let same = 0
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return { start, end: before.length - same, words: after.slice(start, after.length - same) }
}
