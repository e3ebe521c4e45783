import type { Article } from '../../lib/article'
import { understandArticle } from '../../lib/markdown/article'
import { understandBody } from '../../lib/markdown/body'
import { lineStartsOf, type Manuscript } from '../../lib/markdown/manuscript'
import { type Checked, formatProblem, type Problem } from '../../lib/problem'
import { DEFAULT_SITE } from '../../lib/site'

export const FILE = 'content/articles/2025/essai.md'

const FRONT = '---\ntitle: Un essai\ndate: 2025-06-17\n---\n'

/** An article with that body, under a front matter of four lines. */
export function understand(body: string, file = FILE): Checked<Article> {
  return understandArticle({ path: file, text: FRONT + body }, DEFAULT_SITE)
}

/** All the HTML that a body would print, one block after another, even when a problem forbids it. */
export function htmlOf(body: string): string {
  const manuscript: Manuscript = {
    file: FILE,
    folder: 'articles/2025',
    text: body,
    lineStarts: lineStartsOf(body),
    lang: 'fr',
    title: 'Un essai',
    problems: [],
    references: [],
  }
  const { blocks } = understandBody(manuscript)
  return blocks.flatMap((block) => ('html' in block ? [block.html] : [])).join('\n')
}

/** What the journalist reads of a body's problems. */
export function problemsOf(body: string): string {
  return report(understand(body).problems, FRONT + body)
}

export function report(problems: readonly Problem[], text: string): string {
  const lines = text.split('\n')
  return problems.map((problem) => formatProblem(problem, lines[problem.place.line - 1])).join('\n')
}
