import { groupBy } from '../collections'
import { Failure } from '../failure'
import { count, grouped } from '../french/numbers'
import { type Checked, formatProblem, hasErrors, type Paint, type Problem, sortProblems } from '../problem'
import { lineReader } from './excerpt'
import { withWholeLines } from './merge-fixes'
import { paintFor } from './terminal-colours'

type LineOf = (file: string, line: number) => string | undefined

/** An imported archive repeats one harmless warning in every text: a report shows a few of them. */
const EXAMPLES = 3

const MARKDOWN_FILE = /\.(?:md|markdown|mdown)$/i

/** Returns the value, or throws a Failure that reports every problem. Mere warnings are printed. */
export function orFail<T>({ value, problems }: Checked<T>, contentDir: string, most?: number): T {
  const lineOf = lineReader(contentDir)
  const text = report(withWholeLines(problems, lineOf), lineOf, most, paintFor(process.stderr, process.env))
  if (value === undefined || hasErrors(problems)) throw new Failure(text)
  if (text !== '') console.error(`${text}\n`)
  return value
}

/**
 * All the problems of a run, each with its excerpt, then a summary. For each kind of warning,
 * `most` examples are shown and the rest are counted. The report is empty when there is no problem.
 */
export function report(
  problems: readonly Problem[],
  lineOf: LineOf,
  most: number = EXAMPLES,
  paint: Paint = (_part, text) => text,
): string {
  if (problems.length === 0) return ''
  const others = othersOf(problems, most)
  const texts = sortProblems(problems).flatMap((problem) => {
    const more = others.get(problem)
    if (more === undefined) return []
    const { place, other } = problem
    const otherLine = other && lineOf(other.file, other.line)
    const text = formatProblem(problem, lineOf(place.file, place.line), { paint, otherLine })
    return more === 0 ? [text] : [`${text}\n… et ${grouped(more)} de la même sorte.`]
  })
  return [...texts, [summary(problems), ...commandsFor(problems, texts.length)].join(' ; ')].join('\n\n')
}

/** The commands that show the remaining problems or mend some of them. */
function commandsFor(problems: readonly Problem[], shown: number): string[] {
  const mendable = problems.filter(({ mend, place }) => mend !== undefined && MARKDOWN_FILE.test(place.file)).length
  return [
    ...(shown < problems.length ? ['tous : npm run check -- --all'] : []),
    ...(mendable > EXAMPLES ? ['npm run mend en corrige une partie'] : []),
  ]
}

/**
 * The problems to show, each with the number of similar problems hidden after it. Errors are always
 * shown.
 */
function othersOf(problems: readonly Problem[], most: number): Map<Problem, number> {
  const others = new Map(problems.filter(({ severity }) => severity === 'error').map((error) => [error, 0]))
  const warnings = sortProblems(problems.filter(({ severity }) => severity === 'warning'))
  for (const like of groupBy(warnings, ({ code, subject = '' }) => `${code} ${subject}`).values()) {
    for (const [rank, warning] of like.slice(0, most).entries()) {
      others.set(warning, rank === most - 1 ? like.length - most : 0)
    }
  }
  return others
}

/**
 * « ✖ 3 problèmes dans 2 articles », « ✖ 1 problème et 2 avertissements dans 3 fichiers »,
 * « ⚠ 1 avertissement dans 1 article ».
 */
function summary(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const warnings = problems.length - errors
  const counts = [errors > 0 && count(errors, 'problème'), warnings > 0 && count(warnings, 'avertissement')]
  return `${errors > 0 ? '✖' : '⚠'} ${counts.filter(Boolean).join(' et ')} dans ${files(problems)}`
}

function files(problems: readonly Problem[]): string {
  const names = new Set(problems.map((problem) => problem.place.file))
  const allArticles = [...names].every((name) => MARKDOWN_FILE.test(name) && !name.includes('/pages/'))
  return count(names.size, allArticles ? 'article' : 'fichier')
}
