import { pagePath } from '../paths'
import type { Problem } from '../problem'
import type { ArticleIndex } from './article-index'

/**
 * The problems of single texts, whose proposals name articles that exist: the one that is guessed,
 * the one of that title, or the nearest. Without any, the proposal says that it is yet to come.
 * `openIndex` is called for the first guess.
 */
export function withKnownNames(problems: readonly Problem[], openIndex: () => ArticleIndex): Problem[] {
  let index: ArticleIndex | undefined
  return problems.map((problem) => {
    if (problem.guess === undefined) return problem
    index ??= openIndex()
    return withKnownName(problem, problem.guess, index)
  })
}

function withKnownName({ guess: _, ...problem }: Problem, guess: string, index: ArticleIndex): Problem {
  if (index.bySlug(guess) || index.byAlias(guess) || index.isUnreadable(guess)) return problem
  const pageTitle = index.pageTitle(guess)
  if (pageTitle !== undefined) return { ...problem, fix: linkToPage(problem.fix ?? '', guess, pageTitle) }
  const titled = index.byTitle(guess.replaceAll('-', ' '))
  const [first] = titled.length === 1 ? titled : []
  const name = first?.slug ?? index.nearestSlugs(guess)[0]
  const { mend, fix = '', ...told } = problem
  const known = (text: string) => (name === undefined ? asUpcoming(text, guess) : renamed(text, guess, name))
  const right = known(fix)
  // Only a whole title leaves no doubt.
  return { ...told, ...(right !== fix && { fix: right }), ...(mend && first && { mend: known(mend) }) }
}

/** A line with `[[nom]]` or `[mots](./nom.md)`, where `nom` is a page: `[mots](/nom/)`. */
export function linkToPage(line: string, name: string, title: string): string {
  const path = new RegExp(`(?<=[("'<])(?:[^()\\s"'<>]*/)?${name}\\.md`, 'g')
  const wiki = new RegExp(`\\[\\[${name}(?:\\.md)?(?:#[^\\]|]*)?(?:\\|([^\\]]+))?\\]\\]`, 'g')
  return line
    .replaceAll(path, pagePath(name))
    .replaceAll(wiki, (_, words: string = title) => `[${words}](${pagePath(name)})`)
}

/** `[[nom` and `./nom.md` with another name. */
function renamed(text: string, from: string, to: string): string {
  return text.replaceAll(new RegExp(`(?<=\\[\\[|[./]/)${from}(?=[\\]|#]|\\.md)`, 'g'), to)
}

/** `[[nom]]` and `[mots](./nom.md)` as `[[nom?]]` and `[[nom?|mots]]`. */
function asUpcoming(text: string, name: string): string {
  const link = new RegExp(`\\[([^[\\]|]+)\\]\\(\\.{1,2}/(?:[^()\\s]*/)?${name}\\.md[^()\\s]*\\)`, 'g')
  return text.replaceAll(link, `[[${name}?|$1]]`).replaceAll(new RegExp(`\\[\\[${name}(?=[\\]|#])`, 'g'), `[[${name}?`)
}
