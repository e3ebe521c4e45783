import { closedRegistry, openRegistry } from '../catalogue/name-registry'
import { type NameRegistries, resolveNames } from '../catalogue/resolve-names'
import { isPageFile, proposedSlug } from '../content/file-name'
import type { Newsroom, SourceFile } from '../content/newsroom'
import { parseArticle, parsePage } from '../markdown/article'
import type { Problem } from '../problem'
import type { ProblemsOf } from './mend-text'

/**
 * The problems of a text alone, and of the names in its header against the newsroom's registries.
 * `others` are the problems of all texts: if any date must be read month first, no ambiguous date
 * is mended. A link is mended only if exactly one file has its name.
 */
export function proofreader(newsroom: Newsroom, others: readonly Problem[]): ProblemsOf {
  const isAmerican = others.some(({ code }) => code === 'date-month-first')
  const named = nameCounts(newsroom, others)
  const isDoubtful = ({ code, mend }: Problem) =>
    (isAmerican && code === 'date-ambiguous') || (code === 'wiki-link-name' && named.get(linkedName(mend)) !== 1)
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

/** Without a registry, any name that makes an address is accepted. */
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

/** How many texts have each name, or will have it once files are renamed. */
function nameCounts({ articles }: Newsroom, problems: readonly Problem[]): Map<string, number> {
  const misnamed = problems.filter(({ code }) => code === 'file-name').map(({ place }) => place.file)
  const counts = new Map<string, number>()
  for (const path of new Set([...articles.map(({ path }) => path), ...misnamed])) {
    const slug = proposedSlug(path)
    counts.set(slug, (counts.get(slug) ?? 0) + 1)
  }
  return counts
}

/** `[[nom#partie|texte]]` → `nom`. */
function linkedName(link = ''): string {
  return /^\[\[([^#|\]]+)/.exec(link)?.[1] ?? ''
}

function doubted({ mend: _, ...problem }: Problem): Problem {
  return problem
}
