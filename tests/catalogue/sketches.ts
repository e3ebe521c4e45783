import type { Article, Mention, Place, ReadAlsoRef, Slug, StaticPage } from '../../lib/article'
import { buildCatalogue } from '../../lib/catalogue/build'
import type { Catalogue } from '../../lib/catalogue/catalogue'
import type { Newsroom, SourceFile } from '../../lib/content/newsroom'
import { type Checked, formatProblem, type Problem } from '../../lib/problem'
import { DEFAULT_SITE } from '../../lib/site'

/** What a test says of an article; all the rest is plausible. */
export interface Sketch extends Partial<Omit<Article, 'slug' | 'date' | 'section' | 'authors' | 'series' | 'related'>> {
  slug: string
  date?: string
  section?: string
  authors?: string[]
  series?: string
  /** Slugs that the running text links to. */
  cites?: string[]
  /** One list per « Lire aussi » block. A slug, an address, or a title between guillemets. */
  readAlso?: string[][]
  related?: string[]
  /** Its only paragraph. */
  text?: string
}

/** An article as `lib/markdown` would have understood it, its « Lire aussi » blocks after a paragraph. */
export function anArticle(sketch: Sketch): Article {
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

/** What surrounds the sketches. Files are given where a test needs their text. */
interface Surroundings extends Partial<Omit<Newsroom, 'articles' | 'pages'>> {
  pages?: StaticPage[]
  articleFiles?: SourceFile[]
}

/** The catalogue of these articles, or its problems. */
export function catalogueOf(articles: Article[], surroundings: Surroundings = {}): Checked<Catalogue> {
  const { pages = [], articleFiles, ...registries } = surroundings
  const files = articleFiles ?? articles.map(({ file }) => ({ path: file, text: '' }))
  const newsroom: Newsroom = { site: DEFAULT_SITE, ...registries, articles: files, pages: [] }
  return buildCatalogue(newsroom, articles, pages)
}

/** The catalogue of articles that hold together; a test that expects problems reads `problemsOf`. */
export function soundCatalogue(...given: Parameters<typeof catalogueOf>): Catalogue {
  const { value, problems } = catalogueOf(...given)
  if (value === undefined) throw new Error(report(problems))
  return value
}

/** The report a journalist would read, without the excerpts. */
export function problemsOf(...given: Parameters<typeof catalogueOf>): string {
  return report(catalogueOf(...given).problems)
}

function report(problems: readonly Problem[]): string {
  return problems.map((problem) => formatProblem(problem, undefined)).join('\n')
}

function readAlsoRef(target: string, place: Place): ReadAlsoRef {
  if (target.startsWith('« ')) return { type: 'title', title: target.slice(2, -2), place }
  if (target.startsWith('https:')) return { type: 'external', href: target, label: `Vu sur ${target}`, place }
  return { type: 'slug', slug: target, place }
}
