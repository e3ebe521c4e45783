import type { Correction } from '../article/article'
import type { ArticleFields } from '../content/article-fields'
import { parsePublicationDate } from '../content/parse-date'
import { startOf } from '../content/place-in-source'
import { valuePlace, type Yaml } from '../content/yaml-places'
import type { Checked, Problem } from '../problem'
import { isBefore } from './article-dates'
import type { ParseContext } from './parse-context'
import { typesetLine } from './typeset'

/** The dated corrections of an article, oldest first. */
export function correctionsOf(
  yaml: Yaml,
  fields: ArticleFields,
  languages: Pick<ParseContext, 'lang' | 'language'>,
  timezone: string,
): Checked<Correction[]> {
  const published = parsePublicationDate(fields.date, timezone)
  const written = fields.corrections?.flatMap(({ date: typed, text }, index) => {
    const date = parsePublicationDate(typed, timezone)
    return date ? [{ date, text: typesetLine(text, languages), index }] : []
  })
  if (!written || !published) return { problems: [] }
  const tooEarly = written.filter(({ date }) => isBefore(date, published))
  const sorted = written.sort((a, b) => (isBefore(a.date, b.date) ? -1 : isBefore(b.date, a.date) ? 1 : 0))
  return {
    value: sorted.map(({ date, text }) => ({ date, text })),
    problems: tooEarly.map(({ index }) => beforeArticle(yaml, index, fields)),
  }
}

function beforeArticle(yaml: Yaml, index: number, { date, corrections = [] }: ArticleFields): Problem {
  return {
    severity: 'error',
    code: 'correction-before-article',
    place: valuePlace(yaml, ['corrections', index, 'date']) ?? startOf(yaml.file),
    found: `la correction du "${corrections[index]?.date}" est d’avant l’article ("${date}")`,
    expected: 'une date plus tardive que celle de parution est attendue',
  }
}
