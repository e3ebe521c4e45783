import type { Article, StaticPage } from '../../lib/article/article'
import type { ReadAlsoRef } from '../../lib/article/link'
import type { Slug } from '../../lib/article/slug'
import type { Mention, Place } from '../../lib/article/source-place'
import type { PaperFacts } from '../../lib/build/paper-facts'
import { problemsOf as problemsIn } from '../../lib/build/stored-problems'
import type { Settings, SourceFile } from '../../lib/content/newsroom'
import { formatProblem, hasErrors, type Problem } from '../../lib/problem'
import { DEFAULT_SITE } from '../../lib/site'
import type { Facts } from '../../lib/store/facts'
import type { PictureRequests } from '../../lib/views/picture-requests'
import { factsOf } from '../facts'
import { type Catalogue, catalogueFrom } from './snapshot'

/** The fields that a test sets; the rest has plausible defaults. */
export interface ArticleOptions
  extends Partial<Omit<Article, 'slug' | 'date' | 'section' | 'authors' | 'series' | 'related'>> {
  slug: string
  date?: string
  section?: string
  authors?: string[]
  series?: string
  /** Slugs that the prose links to. */
  cites?: string[]
  /**
   * One list per « Lire aussi » block. Each item is a slug, a URL, or a title between guillemets.
   */
  readAlso?: string[][]
  related?: string[]
  /** Its only paragraph. */
  text?: string
}

/**
 * An article as `lib/markdown` would have parsed it, its « Lire aussi » blocks after a paragraph.
 */
export function anArticle(sketch: ArticleOptions): Article {
  const {
    slug,
    date = '2025-06-17',
    section,
    series,
    authors = [],
    cites = [],
    readAlso = [],
    related,
    text = `Le texte de ${slug}.`,
    ...rest
  } = sketch
  const file = `content/articles/${slug}.md`
  const at = (line: number, length = 1): Place => ({ file, line, column: 1, length })
  const mention = (line: number, name: string): Mention => ({ name, place: at(line, name.length) })
  const [day = '', time] = date.split('T')
  return {
    file,
    title: `Titre de ${slug}`,
    kind: 'article',
    lang: 'fr',
    draft: false,
    aliases: [],
    tags: [],
    titleCandidates: [],
    words: 500,
    references: cites.map((target, index) => ({ slug: target, place: at(20 + index, target.length) })),
    blocks: [
      { type: 'prose', html: `<p>${text}</p>` },
      ...readAlso.map((targets, list) => ({
        type: 'read-also' as const,
        links: targets.map((target, index) => readAlsoRef(target, at(100 + list * 10 + index, target.length))),
      })),
    ],
    ...(section !== undefined && { section: mention(4, section) }),
    authors: authors.map((name) => mention(5, name)),
    ...(series !== undefined && { series: mention(6, series) }),
    ...(related && { related: related.map((target, index) => readAlsoRef(target, at(8 + index, target.length))) }),
    ...rest,
    slug: slug as Slug,
    date: { day, ...(time !== undefined && { time }), iso: date },
  }
}

export function aPage(slug: string, rest: Partial<StaticPage> = {}): StaticPage {
  return {
    slug: slug as Slug,
    file: `content/pages/${slug}.md`,
    title: `Page ${slug}`,
    blocks: [],
    references: [],
    ...rest,
  }
}

/**
 * The rest of the paper. A test gives the files whose text it needs; a file that belongs to no
 * article cannot be parsed.
 */
export interface PaperOptions extends Partial<Settings> {
  pages?: StaticPage[]
  articleFiles?: SourceFile[]
  now?: string
  pictures?: PictureRequests
}

/** The facts of a paper with these articles, its catalogue derived. */
export function factsOfArticles(articles: Article[], surroundings: PaperOptions = {}): Facts<PaperFacts> {
  const { pages = [], articleFiles = [], now = '2025-12-31 12:00', pictures, ...settings } = surroundings
  const sourceOf = (path: string): SourceFile => articleFiles.find((file) => file.path === path) ?? { path, text: '' }
  const unreadable = articleFiles.filter(({ path }) => articles.every(({ file }) => file !== path))
  return factsOf({
    settings: { site: DEFAULT_SITE, ...settings },
    articles: [
      ...articles.map((value) => ({ source: sourceOf(value.file), understood: { value, problems: [] } })),
      ...unreadable.map((source) => ({ source, understood: { problems: [] } })),
    ],
    pages: pages.map((value) => ({ source: sourceOf(value.file), understood: { value, problems: [] } })),
    now,
    ...(pictures && { pictures }),
  })
}

/** The catalogue of articles without errors; a test that expects errors reads `problemsOf`. */
export function validCatalogue(...given: Parameters<typeof factsOfArticles>): Catalogue {
  return catalogueFrom(validFacts(...given))
}

export function validFacts(...given: Parameters<typeof factsOfArticles>): Facts<PaperFacts> {
  const facts = factsOfArticles(...given)
  const problems = problemsIn(facts)
  if (hasErrors(problems)) throw new Error(report(problems))
  return facts
}

/** The report that a journalist would read, without the excerpts. */
export function problemsOf(...given: Parameters<typeof factsOfArticles>): string {
  return report(problemsIn(factsOfArticles(...given)))
}

function report(problems: readonly Problem[]): string {
  return problems.map((problem) => formatProblem(problem, undefined)).join('\n')
}

function readAlsoRef(target: string, place: Place): ReadAlsoRef {
  if (target.startsWith('« ')) return { type: 'title', title: target.slice(2, -2), place }
  if (target.startsWith('https:')) return { type: 'external', href: target, label: `Vu sur ${target}`, place }
  return { type: 'slug', slug: target, place }
}
