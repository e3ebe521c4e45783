import type { Article } from '../article/article'
import type { ArticleFields } from '../content/article-fields'
import { ownAlias } from '../content/own-addresses'
import { parsePublicationDate } from '../content/parse-date'
import { startOf } from '../content/place-in-source'
import { keyPlace, type Yaml } from '../content/yaml-places'
import type { Problem } from '../problem'
import type { Site } from '../site'
import { foreignFinder } from '../text/foreign-passages'
import { datesOf } from './article-dates'
import { correctionsOf } from './corrections'
import { leadImage } from './lead-image'
import { lineToHtml } from './line-to-html'
import { mentionAt } from './mentions'
import type { ParseContext } from './parse-context'
import { relatedRef } from './related'
import { typesetLine } from './typeset'

export type FrontMatter = Omit<Article, 'slug' | 'file' | 'blocks' | 'titleCandidates' | 'references' | 'words'>

/** Stand-ins for a title and a date that cannot be read. No article has an earlier date. */
export const UNREAD = { title: '', date: '1000-01-01' }

/** The front matter of a text whose front matter cannot be read. */
export const NOTHING: FrontMatter = {
  title: '',
  date: { day: UNREAD.date, iso: UNREAD.date },
  authors: [],
  tags: [],
  kind: 'article',
  lang: 'fr',
  draft: false,
  aliases: [],
}

/** The fields of an article, its names with their places. */
export function frontOf(yaml: Yaml, fields: ArticleFields, context: ParseContext, site: Site): FrontMatter {
  const { folder, lang, problems } = context
  if (fields.withdrawn !== undefined) return withdrawnFront(yaml, fields, context, site)
  const dates = datesOf(yaml, fields, site.timezone)
  const image = leadImage(yaml, fields.image, context)
  const related = fields.related?.map((written, index) => relatedRef(yaml, index, written, folder))
  const corrections = correctionsOf(yaml, fields, context, site.timezone)
  problems.push(...[dates, image, corrections, ...(related ?? [])].flatMap((checked) => checked.problems))
  const { section, authors = [], tags = [], series, kind = 'article', draft = false, aliases = [] } = fields
  return {
    ...heading(fields, context),
    ...(dates.value ?? { date: NOTHING.date }),
    ...(section !== undefined && { section: mentionAt(yaml, ['section'], section) }),
    authors: authors.map((name, index) => mentionAt(yaml, ['authors', index], name)),
    ...creditsOf(fields),
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
    ...(fields.versions !== undefined && { versions: fields.versions }),
    aliases: aliases.map((alias) => ownAlias(alias, site.language)),
  }
}

/** A withdrawn article keeps its title, its dates and its former addresses. */
function withdrawnFront(
  yaml: Yaml,
  { title, withdrawn = '', draft = false, aliases = [], ...dated }: ArticleFields,
  context: ParseContext,
  site: Site,
): FrontMatter {
  const { lang, problems } = context
  const { value: { date, updated } = NOTHING, problems: wrong } = datesOf(yaml, { title, ...dated }, site.timezone)
  problems.push(...wrong, ...(updated || wrong.length > 0 ? [] : [undatedWithdrawal(yaml)]))
  return {
    ...NOTHING,
    ...heading({ title }, context),
    date,
    ...(updated && { updated }),
    lang,
    draft,
    ...embargoOf({ title, ...dated }, site),
    withdrawn: typesetLine(withdrawn, context),
    aliases: aliases.map((alias) => ownAlias(alias, site.language)),
  }
}

function undatedWithdrawal(yaml: Yaml): Problem {
  return {
    severity: 'warning',
    code: 'withdrawn-without-date',
    place: keyPlace(yaml, ['withdrawn']) ?? startOf(yaml.file),
    found: 'le jour du retrait n’est pas dit',
    expected: '« updated: » est attendu, avec ce jour',
  }
}

function creditsOf({ contributors = [], sponsored = false, agency }: ArticleFields) {
  const credited = contributors.map(({ name, role }) => ({ name, part: role }))
  return {
    ...(credited.length > 0 && { contributors: credited }),
    ...(sponsored !== false && { sponsor: sponsored === true ? {} : { name: sponsored } }),
    ...(agency !== undefined && { agency }),
  }
}

function embargoOf({ embargo }: ArticleFields, { timezone }: Site): Pick<FrontMatter, 'embargo'> {
  const date = embargo === undefined ? undefined : parsePublicationDate(embargo, timezone)
  return date ? { embargo: date } : {}
}

export function heading({ title, description }: { title: string; description?: string }, context: ParseContext) {
  const words = typesetLine(title, context)
  const foreign = foreignFinder(context.lang, context.terms)(words)
  const typeset = { title: words, ...(foreign.length > 0 && { foreign }) }
  return description === undefined ? typeset : { ...typeset, description: typesetLine(description, context) }
}
