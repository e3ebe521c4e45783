import { dirname, join, relative } from 'node:path'
import { addressOfText } from '../build/hold-back'
import type { Paper } from '../build/open-paper'
import { lineReader } from '../cli/excerpt'
import { formatProblem, type Problem, sortProblems } from '../problem'
import { editorLink } from './editor-link'
import type { PageProblem } from './page-problem'

/** The problem of a text is about the page of that text; other problems are about every page. */
export function pageProblems(problems: readonly Problem[], paper: Paper, editor: string): PageProblem[] {
  const { root, contentDir } = paper.reading
  const lineOf = lineReader(contentDir)
  return sortProblems(problems).map((problem) => {
    const { file, line, column } = problem.place
    const [address, path] = [addressOfText(paper, file), join(dirname(contentDir), file)]
    return {
      severity: problem.severity,
      ...(address && { address }),
      text: formatProblem(problem, lineOf(file, line)),
      brief: briefly(problem),
      editor: editorLink({ path, shown: relative(root, path), line, column }, editor),
    }
  })
}

function briefly({ place, found, expected, fix }: Problem): string {
  return `Ligne ${place.line} : ${found} ; ${expected}.${fix === undefined ? '' : `\nÉcrivez : ${fix}`}`
}
