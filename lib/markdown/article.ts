import type { Article, StaticPage } from '../article'
import { type ArticleFields, articleFields, pageFields } from '../content/article-fields'
import { parsePublicationDate } from '../content/date'
import type { SourceFile } from '../content/newsroom'
import type { Yaml } from '../content/yaml'
import { type Checked, hasErrors } from '../problem'
import type { Site } from '../site'
import { understandBody } from './body'
import { correctionsOf } from './corrections'
import { datesOf } from './dates'
import { leadImage } from './lead-image'
import type { Manuscript } from './manuscript'
import { mentionAt } from './mentions'
import { openText } from './reading'
import { relatedRef } from './related'
import { sourceLine } from './sources'
import { typesetLine } from './typeset'

/** One article alone: its front matter and its body, or every problem of both. */
export function understandArticle(source: SourceFile, site: Site): Checked<Article> {
  const { manuscript, sound } = openText(source, articleFields, languageOf(site))
  const body = understandBody(manuscript)
  const front = sound ? frontOf(sound.yaml, sound.fields, manuscript, site) : undefined
  const { file, references, problems } = manuscript
  if (!sound || !front || hasErrors(problems)) return { problems }
  return { value: { slug: sound.slug, file, ...front, ...body, references }, problems }
}

/** A page outside the flow of articles, in the language of the paper. */
export function understandPage(source: SourceFile): Checked<StaticPage> {
  const { manuscript, sound } = openText(source, pageFields, 'fr')
  const { blocks } = understandBody(manuscript)
  const { file, lang, references, problems } = manuscript
  if (!sound || hasErrors(problems)) return { problems }
  const { slug, fields } = sound
  return { value: { slug, file, ...heading(fields, lang), blocks, references }, problems }
}

type Front = Omit<Article, 'slug' | 'file' | 'blocks' | 'titleCandidates' | 'references' | 'words'>

/** What the front matter says, its names with their places; undefined when a date cannot be. */
function frontOf(yaml: Yaml, fields: ArticleFields, manuscript: Manuscript, site: Site): Front | undefined {
  const { folder, lang, problems } = manuscript
  const dates = datesOf(yaml, fields, site.timezone)
  const image = leadImage(yaml, fields.image, folder, lang)
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
    ...(fields.sources && { sources: fields.sources.map((line, index) => sourceLine(yaml, index, line, manuscript)) }),
    ...(corrections.value && { corrections: corrections.value }),
    ...(fields.ageNotice !== undefined && { ageNotice: fields.ageNotice }),
    aliases,
  }
}

function embargoOf({ embargo }: ArticleFields, { timezone }: Site): Pick<Front, 'embargo'> {
  const date = embargo === undefined ? undefined : parsePublicationDate(embargo, timezone)
  return date ? { embargo: date } : {}
}

function heading({ title, description }: { title: string; description?: string }, lang: string) {
  const typeset = { title: typesetLine(title, lang) }
  return description === undefined ? typeset : { ...typeset, description: typesetLine(description, lang) }
}

/** `fr-FR` → `fr`: the country does not change how a text is read aloud or hyphenated. */
function languageOf({ locale }: Site): string {
  return locale.split('-')[0] ?? locale
}
