import { count } from '../french/numbers'
import { formatProblem, type Problem, sortProblems } from '../problem'

type LineOf = (file: string, line: number) => string | undefined

/** All the problems of a run, each with its excerpt, then how many there are. Empty when there is none. */
export function report(problems: readonly Problem[], lineOf: LineOf): string {
  if (problems.length === 0) return ''
  const texts = sortProblems(problems).map((problem) =>
    formatProblem(problem, lineOf(problem.place.file, problem.place.line)),
  )
  return [...texts, summary(problems)].join('\n\n')
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
