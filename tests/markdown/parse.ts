import type { Article } from '../../lib/article/article'
import { parseArticle } from '../../lib/markdown/article'
import { parseBody } from '../../lib/markdown/body'
import { lineStartsOf, type ParseContext } from '../../lib/markdown/parse-context'
import { type Checked, formatProblem, type Problem } from '../../lib/problem'
import { DEFAULT_SITE } from '../../lib/site'

const FILE = 'content/articles/2025/essai.md'

const FRONT = '---\ntitle: Un essai\ndate: 2025-06-17\n---\n'

/** An article with that body, under a front matter of four lines. */
export function parse(body: string, file = FILE): Checked<Article> {
  return parseArticle({ path: file, text: FRONT + body }, DEFAULT_SITE)
}

/** A body to be parsed alone, under no front matter. */
export function contextOf(text: string): ParseContext {
  return {
    file: FILE,
    folder: 'articles/2025',
    text,
    lineStarts: lineStartsOf(text),
    lang: 'fr',
    timezone: 'Europe/Paris',
    vocabulary: [],
    language: 'fr',
    title: 'Un essai',
    problems: [],
    references: [],
    internalLinks: [],
    home: '',
    documents: [],
  }
}

/** The parsed body, even with errors. */
export function bodyOf(text: string) {
  const context = contextOf(text)
  const { blocks } = parseBody(context)
  return { blocks, references: context.references, problems: context.problems }
}

/** All the HTML of a body, one block after another. */
export function htmlOf(body: string): string {
  const { blocks } = bodyOf(body)
  return blocks.flatMap((block) => ('html' in block ? [block.html] : [])).join('\n')
}

/** The problems of a body as a journalist reads them. */
export function problemsOf(body: string): string {
  return report(parse(body).problems, FRONT + body)
}

export function report(problems: readonly Problem[], text: string): string {
  const lines = text.split('\n')
  return problems.map((problem) => formatProblem(problem, lines[problem.place.line - 1])).join('\n')
}
