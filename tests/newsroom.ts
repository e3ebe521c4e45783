import { stringify } from 'yaml'
import { LINK_WARNINGS } from '../lib/build/families-by-step'
import type { PaperFacts } from '../lib/build/paper-facts'
import { linkWarningsOf, problemsOf } from '../lib/build/stored-problems'
import type { Newsroom, SourceFile } from '../lib/content/newsroom'
import { parseArticle, parsePage } from '../lib/markdown/article'
import { formatProblem, hasErrors, type Problem } from '../lib/problem'
import { DEFAULT_SITE } from '../lib/site'
import type { Facts } from '../lib/store/facts'
import { type Catalogue, catalogueFrom } from './catalogue/snapshot'
import { factsOf } from './facts'

type FrontMatter = Record<string, unknown>

interface Parts extends Newsroom {
  /** The time of the build: `YYYY-MM-DD HH:MM`. */
  now: string
}

/** A small newsroom for tests, with plausible defaults. Each call returns a new one. */
export interface SmallNewsroom {
  article(slug: string, body?: string, frontMatter?: FrontMatter): SmallNewsroom
  page(slug: string, body?: string, frontMatter?: FrontMatter): SmallNewsroom
  /** Throws the report of problems when there are any errors. */
  catalogue(): Catalogue
  facts(): Facts<PaperFacts>
  /** The report a journalist would read. */
  problems(): string
  /** The warnings about links. */
  linkWarnings(): string
}

/** Later than the articles of most tests. */
const NOW = '2025-12-31 12:00'

/** @example newsroom().article('a', 'Lire aussi :\n\n- [[b]]').article('b').catalogue().entries */
export function newsroom(parts: Partial<Parts> = {}): SmallNewsroom {
  const whole: Parts = { site: DEFAULT_SITE, articles: [], pages: [], now: NOW, ...parts }
  const facts = () => understood(whole)
  return {
    article(slug, body = 'Un paragraphe.', frontMatter = {}) {
      const keys = { title: `Titre de ${slug}`, date: '2025-06-17', ...frontMatter }
      return newsroom({ ...whole, articles: [...whole.articles, file('articles', slug, keys, body)] })
    },
    page(slug, body = 'Un paragraphe.', frontMatter = {}) {
      const keys = { title: `Page ${slug}`, ...frontMatter }
      return newsroom({ ...whole, pages: [...whole.pages, file('pages', slug, keys, body)] })
    },
    facts,
    catalogue() {
      const found = facts()
      const problems = problemsOf(found)
      if (hasErrors(problems)) throw new Error(report(problems))
      return catalogueFrom(found)
    },
    problems: () => report(problemsOf(facts())),
    linkWarnings() {
      const found = facts()
      found.refresh(LINK_WARNINGS)
      return report(linkWarningsOf(found))
    },
  }
}

function file(folder: string, slug: string, frontMatter: FrontMatter, body: string): SourceFile {
  return { path: `content/${folder}/${slug}.md`, text: `---\n${stringify(frontMatter)}---\n\n${body}\n` }
}

function understood({ articles, pages, now, ...settings }: Parts): Facts<PaperFacts> {
  return factsOf({
    settings,
    articles: articles.map((source) => ({ source, understood: parseArticle(source, settings.site) })),
    pages: pages.map((source) => ({ source, understood: parsePage(source, settings.site) })),
    now,
  })
}

function report(problems: readonly Problem[]): string {
  return problems.map((problem) => formatProblem(problem, undefined)).join('\n')
}
