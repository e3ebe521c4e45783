import { groupBy } from '../collections'
import type { Problem } from '../problem'

/**
 * Gives the problems of one line the same proposal, which mends them all: pasting one after the
 * other would undo the first. Of proposals that change the same signs, each keeps its own change
 * and has those of the rest of the line.
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
    if (line !== undefined) for (const [problem, fix] of composed(line, together)) whole.set(problem, fix)
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
  return fix !== undefined && fix !== '' && fixIn === undefined && fix[0] !== '\n' && !ELSEWHERE.has(code)
}

/**
 * The fix of a line that is not valid YAML is applied first, and the other fixes are applied to its
 * result. Lines that a fix adds below stay below.
 */
function composed(line: string, problems: readonly Problem[]): [Problem, string][] {
  const readable = problems.findLast(({ code }) => code.startsWith('yaml-'))?.fix ?? line
  const changeFor = ({ fix = '' }: Problem) => changeOf(readable, fix.split('\n', 1).join())
  const rewrites = (change: Change) => change.start === 0 && change.end === readable.length
  const below = new Set(problems.flatMap((problem) => (rewrites(changeFor(problem)) ? [] : linesBelow(problem))))
  const [added = '', ...others] = below
  if (readable.includes('\n') || others.length > 0) return []
  const apart: Change[] = []
  for (const change of problems.map(changeFor)) {
    if (!rewrites(change) && apart.every((other) => areApart(change, other))) apart.push(change)
  }
  return problems.map((problem) => {
    const own = changeFor(problem)
    if (rewrites(own)) return [problem, problem.fix ?? '']
    const changes = [own, ...apart.filter((other) => areApart(own, other))].sort((a, b) => b.start - a.start)
    return [problem, changes.reduce(applied, readable) + added]
  })
}

/** The lines that a fix adds below its line. */
function linesBelow({ fix = '' }: Problem): string[] {
  return fix.includes('\n') ? [fix.slice(fix.indexOf('\n'))] : []
}

function applied(text: string, { start, end, words }: Change): string {
  return text.slice(0, start) + words + text.slice(end)
}

/** Changes of the same place are not apart, even if they only insert. */
function areApart(one: Change, other: Change): boolean {
  return one.start !== other.start && (one.end <= other.start || other.end <= one.start)
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
