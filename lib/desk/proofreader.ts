import { type Known, meetEverybody } from '../catalogue/known'
import { namesBorneBy, namesOf } from '../catalogue/names'
import type { Newsroom, SourceFile } from '../content/newsroom'
import { understandArticle, understandPage } from '../markdown/article'
import type { Problem } from '../problem'
import type { ProblemsOf } from './mending'

/** `04/03/2021`, and one that can only have its month first. */
const NUMBERS = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/
const MONTH_FIRST = /(?<!\d)\d{1,2}[/.-](?:1[3-9]|2\d|3[01])[/.-]\d{4}/

/**
 * What there is to say of a text alone, and of the names that it bears where the newsroom keeps a list of them. `others` are the problems
 * of all: where one date can only be read month first, none is read day first.
 */
export function proofreader(newsroom: Newsroom, others: readonly Problem[]): ProblemsOf {
  const isAmerican = others.some(({ found }) => MONTH_FIRST.test(found))
  const isDoubtful = ({ found }: Problem) => isAmerican && NUMBERS.test(found)
  const known = meetEverybody(newsroom, [])
  return (source) => {
    const problems = isPage(source) ? understandPage(source).problems : problemsOf(source, newsroom, known)
    return problems.map((problem) => (isDoubtful(problem) ? doubted(problem) : problem))
  }
}

function problemsOf(source: SourceFile, newsroom: Newsroom, known: Known): Problem[] {
  const { value, problems } = understandArticle(source, newsroom.site)
  const desk = { known, problems: [...problems] }
  if (value) namesBorneBy(value, namesOf(newsroom, [value]), desk)
  return desk.problems
}

function isPage({ path }: SourceFile): boolean {
  return path.split('/')[1] === 'pages'
}

function doubted({ mend: _, ...problem }: Problem): Problem {
  return problem
}
