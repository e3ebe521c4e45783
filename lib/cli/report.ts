import { groupBy } from '../collections'
import { count, grouped } from '../french/numbers'
import { formatProblem, type Problem, sortProblems } from '../problem'

type LineOf = (file: string, line: number) => string | undefined

/** An archive that comes from elsewhere has the same harmless thing to say of each of its texts: nobody reads it 800 times. */
const EXAMPLES = 3

/**
 * All the problems of a run, each with its excerpt, then how many there are. Of warnings of one sort, `most` are shown and the others
 * counted. Empty when there is none.
 */
export function report(problems: readonly Problem[], lineOf: LineOf, most: number = EXAMPLES): string {
  if (problems.length === 0) return ''
  const others = othersOf(problems, most)
  const texts = sortProblems(problems).flatMap((problem) => {
    const more = others.get(problem)
    if (more === undefined) return []
    const text = formatProblem(problem, lineOf(problem.place.file, problem.place.line))
    return more === 0 ? [text] : [`${text}\n… et ${grouped(more)} de la même sorte.`]
  })
  return [...texts, [summary(problems), ...waysOn(problems, texts.length)].join(' ; ')].join('\n\n')
}

/** Which commands tell the rest, and mend some of it. */
function waysOn(problems: readonly Problem[], shown: number): string[] {
  const mendable = problems.filter(({ mend, place }) => mend !== undefined && place.file.endsWith('.md')).length
  return [
    ...(shown < problems.length ? ['tous : npm run check -- --all'] : []),
    ...(mendable > EXAMPLES ? ['npm run mend en corrige une partie'] : []),
  ]
}

/** The problems to be shown, and after each how many are counted. No error is only counted. */
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

/** « ✖ 3 problèmes dans 2 articles », « ✖ 1 problème et 2 avertissements dans 3 fichiers », « ⚠ 1 avertissement dans 1 article ». */
function summary(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const warnings = problems.length - errors
  const counts = [errors > 0 && count(errors, 'problème'), warnings > 0 && count(warnings, 'avertissement')]
  return `${errors > 0 ? '✖' : '⚠'} ${counts.filter(Boolean).join(' et ')} dans ${files(problems)}`
}

function files(problems: readonly Problem[]): string {
  const names = new Set(problems.map((problem) => problem.place.file))
  const allArticles = [...names].every((name) => name.endsWith('.md') && !name.includes('/pages/'))
  return count(names.size, allArticles ? 'article' : 'fichier')
}
