import { stringify } from 'yaml'
import { buildCatalogue } from '../lib/catalogue/build'
import type { Catalogue } from '../lib/catalogue/catalogue'
import type { Newsroom, SourceFile } from '../lib/content/newsroom'
import { understandArticle, understandPage } from '../lib/markdown/article'
import { type Checked, formatProblem, type Problem } from '../lib/problem'
import { DEFAULT_SITE } from '../lib/site'

type FrontMatter = Record<string, unknown>

/** A small newsroom for tests: what is not said is plausible, and each call gives a new one. */
export interface SmallNewsroom {
  article(slug: string, body?: string, frontMatter?: FrontMatter): SmallNewsroom
  page(slug: string, body?: string, frontMatter?: FrontMatter): SmallNewsroom
  /** Throws the report of problems when there are any errors. */
  catalogue(): Catalogue
  /** The report a journalist would read. */
  problems(): string
}

/** @example newsroom().article('a', 'Lire aussi :\n\n- [[b]]').article('b').catalogue().entries */
export function newsroom(parts: Partial<Newsroom> = {}): SmallNewsroom {
  const whole: Newsroom = { site: DEFAULT_SITE, articles: [], pages: [], ...parts }
  return {
    article(slug, body = 'Un paragraphe.', frontMatter = {}) {
      const keys = { title: `Titre de ${slug}`, date: '2025-06-17', ...frontMatter }
      return newsroom({ ...whole, articles: [...whole.articles, file('articles', slug, keys, body)] })
    },
    page(slug, body = 'Un paragraphe.', frontMatter = {}) {
      const keys = { title: `Page ${slug}`, ...frontMatter }
      return newsroom({ ...whole, pages: [...whole.pages, file('pages', slug, keys, body)] })
    },
    catalogue() {
      const { value, problems } = understood(whole)
      if (value === undefined) throw new Error(report(problems))
      return value
    },
    problems: () => report(understood(whole).problems),
  }
}

function file(folder: string, slug: string, frontMatter: FrontMatter, body: string): SourceFile {
  return { path: `content/${folder}/${slug}.md`, text: `---\n${stringify(frontMatter)}---\n\n${body}\n` }
}

function understood(whole: Newsroom): Checked<Catalogue> {
  const articles = whole.articles.map((source) => understandArticle(source, whole.site))
  const pages = whole.pages.map((source) => understandPage(source))
  const { value, problems } = buildCatalogue(whole, articles.flatMap(understoodIn), pages.flatMap(understoodIn))
  const all = [...[...articles, ...pages].flatMap((checked) => checked.problems), ...problems]
  return { ...(value && { value }), problems: all }
}

function understoodIn<T>({ value }: Checked<T>): T[] {
  return value === undefined ? [] : [value]
}

function report(problems: readonly Problem[]): string {
  return problems.map((problem) => formatProblem(problem, undefined)).join('\n')
}
