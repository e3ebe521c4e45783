import type { Article, Block, StaticPage } from '../article'
import type { ArticleFields } from '../content/article-fields'
import { readArticleFields, readPageFields } from '../content/article-front-matter'
import { parsePublicationDate } from '../content/date'
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

/** Parses one article alone: its front matter and its body, or every problem of both. */
export function parseArticle(source: SourceFile, site: Site): Checked<Article> {
  const { context, sound } = readFrontMatter(source, readArticleFields, paperOf(site))
  const body = parseBody(context)
  if (body.blocks.length === 0) context.problems.push(emptyBody(context))
  const front = sound ? frontOf(sound.yaml, sound.fields, context, site) : undefined
  const { file, references, internalLinks, problems } = context
  if (!sound || !front || hasErrors(problems)) return { problems }
  return {
    value: {
      slug: sound.slug,
      file,
      ...front,
      ...updatedOf(front, body.blocks),
      ...body,
      references,
      ...(internalLinks.length > 0 && { internalLinks }),
      ...documentsOf(context),
    },
    problems,
  }
}

/** Parses a static page, which is in the language of the paper. */
export function parsePage(source: SourceFile, site: Site): Checked<StaticPage> {
  const { context, sound } = readFrontMatter(source, readPageFields, paperOf(site))
  const { blocks } = parseBody(context)
  if (blocks.length === 0) context.problems.push(emptyBody(context))
  const { file, lang, references, internalLinks, problems } = context
  if (!sound || hasErrors(problems)) return { problems }
  const { slug, fields } = sound
  return {
    value: {
      slug,
      file,
      ...heading(fields, lang),
      blocks,
      references,
      ...(internalLinks.length > 0 && { internalLinks }),
      ...documentsOf(context),
    },
    problems,
  }
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

function documentsOf({ documents }: ParseContext): Pick<Article, 'documents'> {
  return documents.length > 0 ? { documents } : {}
}

type FrontMatter = Omit<Article, 'slug' | 'file' | 'blocks' | 'titleCandidates' | 'references' | 'words'>

/** The fields of an article, its names with their places. Undefined when a date is impossible. */
function frontOf(yaml: Yaml, fields: ArticleFields, context: ParseContext, site: Site): FrontMatter | undefined {
  const { folder, lang, problems } = context
  const dates = datesOf(yaml, fields, site.timezone)
  const image = leadImage(yaml, fields.image, context)
  const related = fields.related?.map((written, index) => relatedRef(yaml, index, written, folder))
  const corrections = correctionsOf(yaml, fields, lang, site.timezone)
  problems.push(...[dates, image, corrections, ...(related ?? [])].flatMap((checked) => checked.problems))
  if (!dates.value) return undefined
  const { section, authors = [], tags = [], series, kind = 'article', draft = false, aliases = [] } = fields
  return {
    ...heading(fields, lang),
    ...dates.value,
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
