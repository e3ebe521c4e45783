import type { Article, StaticPage } from '../article/article'
import type { Block } from '../article/block'
import type { Slug } from '../article/slug'
import { articleFields } from '../content/article-fields'
import { readArticleFields, readPageFields } from '../content/article-front-matter'
import { soundFields } from '../content/checked-fields'
import { proposedSlug } from '../content/file-name'
import type { SourceFile } from '../content/newsroom'
import { startOf } from '../content/place-in-source'
import { type Checked, hasErrors, type Problem } from '../problem'
import { DEFAULT_SITE, type Site } from '../site'
import { type FrontMatter, frontOf, heading, NOTHING, UNREAD } from './article-header'
import { type Body, parseBody } from './body'
import { readFrontMatter } from './front-matter'
import type { PaperContext, ParseContext } from './parse-context'

/** A parsed text, or what can be read of a text with errors. */
export interface Parsed<T> extends Checked<T> {
  /**
   * The catalogue checks its links and pictures, so that one run tells all the errors of a text.
   */
  unsound?: Article
}

/** Parses one article alone: its front matter and its body, or every problem of both. */
export function parseArticle(source: SourceFile, site: Site): Parsed<Article> {
  const reading = readFrontMatter(source, readArticleFields, paperOf(site))
  const { context, yaml, sound } = reading
  const isWithdrawn = sound?.fields.withdrawn !== undefined
  const body = isWithdrawn ? NO_BODY : parseBody(context)
  if (body.blocks.length === 0 && !isWithdrawn && yaml) context.problems.push(emptyBody(context))
  const fields = sound?.fields ?? (yaml && { ...UNREAD, ...soundFields(yaml, articleFields) })
  const front = yaml && fields ? frontOf(yaml, fields, context, site) : NOTHING
  const { file, problems } = context
  const slug = sound?.slug ?? (proposedSlug(file) as Slug)
  const article = { slug, file, ...front, ...updatedOf(front, body.blocks), ...body, ...linksOf(context) }
  return sound && !hasErrors(problems) ? { value: article, problems } : { problems, unsound: article }
}

/** Parses a static page, which is in the language of the paper. */
export function parsePage(source: SourceFile, site: Site): Parsed<StaticPage> {
  const { context, yaml, sound } = readFrontMatter(source, readPageFields, paperOf(site))
  const body = parseBody(context)
  if (body.blocks.length === 0 && yaml) context.problems.push(emptyBody(context))
  const { file, problems } = context
  const links = linksOf(context)
  if (!sound || hasErrors(problems)) {
    return { problems, unsound: { slug: proposedSlug(file) as Slug, file, ...NOTHING, ...body, ...links } }
  }
  const { slug, fields } = sound
  return { value: { slug, file, ...heading(fields, context), blocks: body.blocks, ...links }, problems }
}

/** The body of a withdrawn article is never parsed, even if it is still in the file. */
const NO_BODY: Body = { blocks: [], titleCandidates: [], words: 0 }

/** The newest entry of a « direct » counts as the last update of its article. */
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

/** The part of the parse context that all texts share. */
export function paperOf(site: Site): PaperContext {
  const { language, words, timezone, vocabulary = [], terms } = site
  return { language, home: homeOf(site), timezone, vocabulary, ...(words && { words }), ...(terms && { terms }) }
}

/** Empty while no origin is set: the paper then has no absolute address. */
function homeOf({ origin, basePath }: Site): string {
  return origin === DEFAULT_SITE.origin ? '' : `${origin}${basePath}`
}
