import { type NameRegistries, resolveNames } from '../catalogue/article-names'
import { closedRegistry, openRegistry } from '../catalogue/name-registry'
import { isPageFile } from '../content/file-name'
import type { Newsroom, SourceFile } from '../content/newsroom'
import { parseArticle, parsePage } from '../markdown/article'
import type { Problem } from '../problem'
import type { ProblemsOf } from './mending'

/**
 * The problems of a text alone and of the names in its header, against the registries of the
 * newsroom. `others` are the problems of all texts: where one date can only be month first, none is
 * read day first.
 */
export function proofreader(newsroom: Newsroom, others: readonly Problem[]): ProblemsOf {
  const isAmerican = others.some(({ code }) => code === 'date-month-first')
  const isDoubtful = ({ code }: Problem) => isAmerican && code === 'date-ambiguous'
  const names = registersOf(newsroom)
  return (source) => {
    const problems = isPageFile(source.path)
      ? parsePage(source, newsroom.site).problems
      : problemsOf(source, newsroom, names)
    return problems.map((problem) => (isDoubtful(problem) ? doubted(problem) : problem))
  }
}

function problemsOf(source: SourceFile, { site }: Newsroom, names: NameRegistries): Problem[] {
  const { value, problems } = parseArticle(source, site)
  return value ? [...problems, ...resolveNames(value, names, () => source.text).problems] : problems
}

/** Without a registry, every name that makes an address is known. */
function registersOf({ sections, authors, series }: Newsroom): NameRegistries {
  const open = <T>() =>
    openRegistry((id) => (id === '' ? undefined : ({ id, name: id } as { id: string; name: string } & T)))
  return {
    section: sections ? closedRegistry(sections) : open(),
    author: authors ? closedRegistry(authors) : open(),
    series: series ? closedRegistry(series) : open(),
    tag: open(),
  }
}

function doubted({ mend: _, ...problem }: Problem): Problem {
  return problem
}
