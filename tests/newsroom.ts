import { stringify } from 'yaml'
import { catalogueOf } from '../lib/catalogue/build'
import type { Catalogue } from '../lib/catalogue/catalogue'
import { checkGraph } from '../lib/catalogue/graph/check'
import { heldBack, holdBack } from '../lib/catalogue/release'
import { type Survey, survey } from '../lib/catalogue/survey'
import type { Newsroom, SourceFile } from '../lib/content/newsroom'
import { understandArticle, understandPage } from '../lib/markdown/article'
import { type Checked, formatProblem, type Problem } from '../lib/problem'
import { DEFAULT_SITE } from '../lib/site'

interface Whole extends Newsroom {
  /** What its clock shows. */
  now: string
}

type FrontMatter = Record<string, unknown>

/** A small newsroom for tests: what is not said is plausible, and each call gives a new one. */
export interface SmallNewsroom {
  article(slug: string, body?: string, frontMatter?: FrontMatter): SmallNewsroom
  page(slug: string, body?: string, frontMatter?: FrontMatter): SmallNewsroom
  /** Throws the report of problems when there are any errors. */
  catalogue(): Catalogue
  /** The report a journalist would read. */
  problems(): string
  /** What the desk would be told of the links, besides. */
  remarks(): string
}

/** @example newsroom().article('a', 'Lire aussi :\n\n- [[b]]').article('b').catalogue().entries */
export function newsroom(parts: Partial<Whole> = {}): SmallNewsroom {
  const whole: Whole = { now: '2025-12-31 12:00', site: DEFAULT_SITE, articles: [], pages: [], ...parts }
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
    remarks: () => report(checkGraph(surveyed(whole), whole.site)),
  }
}

function file(folder: string, slug: string, frontMatter: FrontMatter, body: string): SourceFile {
  return { path: `content/${folder}/${slug}.md`, text: `---\n${stringify(frontMatter)}---\n\n${body}\n` }
}

function understood(whole: Whole): Checked<Catalogue> {
  const found = surveyed(whole)
  const { value, problems } = catalogueOf(found, whole)
  const alone = [...texts(whole).articles, ...texts(whole).pages].flatMap((checked) => checked.problems)
  return { ...(value && { value }), problems: [...alone, ...heldBack(found.known.articles, whole), ...problems] }
}

function surveyed(whole: Whole): Survey {
  const { articles, pages } = texts(whole)
  const known = articles.flatMap(understoodIn).map((article) => holdBack(article, whole.now))
  return survey(whole, known, pages.flatMap(understoodIn))
}

function texts(whole: Newsroom) {
  return {
    articles: whole.articles.map((source) => understandArticle(source, whole.site)),
    pages: whole.pages.map((source) => understandPage(source)),
  }
}

function understoodIn<T>({ value }: Checked<T>): T[] {
  return value === undefined ? [] : [value]
}

function report(problems: readonly Problem[]): string {
  return problems.map((problem) => formatProblem(problem, undefined)).join('\n')
}
