import type { Problem } from '../../problem'
import type { Entry, Row } from '../../store/rule'
import { lists } from './lists'

/** A row sorted by its member. */
export function memberRow(list: string, name: string, value?: string): Row {
  return { list, sort: name, member: name, ...(value !== undefined && { value }) }
}

/** Rows of problems, sorted by file, line and column. */
export function problemRows(problems: readonly Problem[], list: string = lists.problems): Row[] {
  return problems.map((problem) => {
    const { file, line, column } = problem.place
    const [row, place] = [line, column].map((number) => String(number).padStart(8, '0'))
    return { list, sort: `${file}\u0001${row}\u0001${place}\u0001${problem.found}`, member: JSON.stringify(problem) }
  })
}

export function parseProblems(entries: readonly Entry[]): Problem[] {
  return entries.map(({ member: problem }) => JSON.parse(problem) as Problem)
}
