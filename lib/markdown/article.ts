import type { Article, Block, Slug, StaticPage } from '../article'
import { type ArticleFields, articleFields } from '../content/article-fields'
import { readArticleFields, readPageFields } from '../content/article-front-matter'
import { soundFields } from '../content/checked-fields'
import { parsePublicationDate } from '../content/date'
import { proposedSlug } from '../content/file-name'
import type { SourceFile } from '../content/newsroom'
import { startOf } from '../content/place'
import type { Yaml } from '../content/yaml'
import { type Checked, hasErrors, type Problem } from '../problem'
import { DEFAULT_SITE, type Site } from '../site'
import { parseBody } from './body'
import { correctionsOf } from './corrections'
import { datesOf } from './dates'
import { readFrontMatter } from './front-matter'
import { leadImage } from './lead-image'
import { lineToHtml } from './line-to-html'
import { mentionAt } from './mentions'
import type { ParseContext } from './parse-context'
import { relatedRef } from './related'
import { typesetLine } from './typeset'

/** A parsed text, or what can be read of a text with errors. */
export interface Parsed<T> extends Checked<T> {
  /** The catalogue checks its links and pictures, so that one run tells all the errors of a text. */
  unsound?: Article
}

/** Parses one article alone: its front matter and its body, or every problem of both. */
export function parseArticle(source: SourceFile, site: Site): Parsed<Article> {
  const reading = readFrontMatter(source, readArticleFields, paperOf(site))
  const { context, yaml, sound } = reading
  const body = parseBody(context)
  if (body.blocks.length === 0) context.problems.push(emptyBody(context))
  const fields = sound?.fields ?? (yaml && { ...UNREAD, ...soundFields(yaml, articleFields) })
  const front = yaml && fields ? frontOf(yaml, fields, context, site) : NOTHING
  const { file, problems } = context
  const slug = sound?.slug ?? (proposedSlug(file) as Slug)
  const article = { slug, file, ...front, ...updatedOf(front, body.blocks), ...body, ...linksOf(context) }
  return sound && !hasErrors(problems) ? { value: article, problems } : { problems, unsound: article }
}

/** Parses a static page, which is in the language of the paper. */
export function parsePage(source: SourceFile, site: Site): Parsed<StaticPage> {
  const { context, sound } = readFrontMatter(source, readPageFields, paperOf(site))
  const body = parseBody(context)
  if (body.blocks.length === 0) context.problems.push(emptyBody(context))
  const { file, lang, problems } = context
  const links = linksOf(context)
  if (!sound || hasErrors(problems)) {
    return { problems, unsound: { slug: proposedSlug(file) as Slug, file, ...NOTHING, ...body, ...links } }
  }
  const { slug, fields } = sound
  return { value: { slug, file, ...heading(fields, lang), blocks: body.blocks, ...links }, problems }
}

/** Stand for a title and a date that cannot be read. Nothing is dated before. */
const UNREAD = { title: '', date: '1000-01-01' }

/** The front matter of a text whose own cannot be read. */
const NOTHING: FrontMatter = {
  title: '',
  date: { day: UNREAD.date, iso: UNREAD.date },
  authors: [],
  tags: [],
  kind: 'article',
  lang: 'fr',
  draft: false,
  aliases: [],
}

/** A « direct » updates its article: the newest update is its last change. */
function updatedOf({ date, updated = date }: FrontMatter, blocks: readonly Block[]): Pick<Article, 'updated'> {
  const updates = blocks.flatMap((block) => (block.type === 'live' ? block.updates : []))
  const [newest] = updates.map((update) => update.date).toSorted((a, b) => Date.parse(b.iso) - Date.parse(a.iso))
  return newest && Date.parse(newest.iso) > Date.parse(updated.iso) ? { updated: newest } : {}
}

function emptyBody({ file }: ParseContext): Problem {
  return {
    severity: 'warning',
    code: 'empty-body',
    place: { ...startOf(file), length: 3 },
    found: 'il n’y a pas de texte sous cet en-tête',
    expected: 'un paragraphe au moins est attendu',
  }
}

function linksOf(context: ParseContext): Pick<Article, 'references' | 'internalLinks' | 'documents'> {
  const { references, internalLinks, documents } = context
  return {
    references,
    ...(internalLinks.length > 0 && { internalLinks }),
    ...(documents.length > 0 && { documents }),
  }
}

type FrontMatter = Omit<Article, 'slug' | 'file' | 'blocks' | 'titleCandidates' | 'references' | 'words'>

/** The fields of an article, its names with their places. */
function frontOf(yaml: Yaml, fields: ArticleFields, context: ParseContext, site: Site): FrontMatter {
  const { folder, lang, problems } = context
  const dates = datesOf(yaml, fields, site.timezone)
  const image = leadImage(yaml, fields.image, context)
  const related = fields.related?.map((written, index) => relatedRef(yaml, index, written, folder))
  const corrections = correctionsOf(yaml, fields, lang, site.timezone)
  problems.push(...[dates, image, corrections, ...(related ?? [])].flatMap((checked) => checked.problems))
  const { section, authors = [], tags = [], series, kind = 'article', draft = false, aliases = [] } = fields
  return {
    ...heading(fields, lang),
    ...(dates.value ?? { date: NOTHING.date }),
    ...(section !== undefined && { section: mentionAt(yaml, ['section'], section) }),
    authors: authors.map((name, index) => mentionAt(yaml, ['authors', index], name)),
    tags: [...new Set(tags)],
    ...(series !== undefined && { series: mentionAt(yaml, ['series'], series) }),
    kind,
    ...(related && { related: related.flatMap(({ value }) => value ?? []) }),
    ...(image.value && { image: image.value }),
    lang,
    draft,
    ...embargoOf(fields, site),
    ...(fields.sources && {
      sources: fields.sources.map((line, index) => lineToHtml(yaml, ['sources', index], line, context)),
    }),
    ...(corrections.value && { corrections: corrections.value }),
    ...(fields.ageNotice !== undefined && { ageNotice: fields.ageNotice }),
    aliases,
  }
}

function embargoOf({ embargo }: ArticleFields, { timezone }: Site): Pick<FrontMatter, 'embargo'> {
  const date = embargo === undefined ? undefined : parsePublicationDate(embargo, timezone)
  return date ? { embargo: date } : {}
}

function heading({ title, description }: { title: string; description?: string }, lang: string) {
  const typeset = { title: typesetLine(title, lang) }
  return description === undefined ? typeset : { ...typeset, description: typesetLine(description, lang) }
}

/** What every text of a paper has. */
function paperOf(site: Site): Pick<ParseContext, 'language' | 'home' | 'timezone'> {
  return { language: site.language, home: homeOf(site), timezone: site.timezone }
}

/** A paper whose origin is not set yet has no absolute address of its own. */
function homeOf({ origin, basePath }: Site): string {
  return origin === DEFAULT_SITE.origin ? '' : `${origin}${basePath}`
}
