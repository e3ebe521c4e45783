import { dirname, join, relative } from 'node:path'
import type { Place } from '../article/source-place'
import { addressOfText } from '../build/hold-back'
import type { Paper } from '../build/open-paper'
import { lineReader } from '../cli/excerpt'
import { formatProblem, type Problem, sortProblems } from '../problem'
import { editorLink } from './editor-link'
import type { PageProblem } from './problem-markup'

/** Makes the markup that opens a place of the content in the writer's editor. */
export type OpenPlace = (place: Pick<Place, 'file' | 'line' | 'column'>) => string

export function editorOf({ reading: { root, contentDir } }: Paper, command: string): OpenPlace {
  return ({ file, line, column }) => {
    const path = join(dirname(contentDir), file)
    return editorLink({ path, shown: relative(root, path), line, column }, command)
  }
}

/**
 * A problem of a text concerns the page of that text. A published address that leads nowhere
 * concerns that address. Any other problem concerns every page.
 */
export function pageProblems(problems: readonly Problem[], paper: Paper, openPlace: OpenPlace): PageProblem[] {
  const lineOf = lineReader(paper.reading.contentDir)
  return sortProblems(problems).map((problem) => {
    const { severity, code, place, subject } = problem
    const address = code === 'vanished-address' ? subject : addressOfText(paper, place.file)
    return {
      severity,
      code,
      ...(address && { address }),
      text: formatProblem(problem, lineOf(place.file, place.line)),
      brief: briefly(problem),
      editor: openPlace(place),
    }
  })
}

function briefly({ place, found, expected, fix }: Problem): string {
  return `Ligne ${place.line} : ${found} ; ${expected}.${fix === undefined ? '' : `\nÉcrivez : ${fix}`}`
}
