import type { z } from 'zod'
import type { Slug } from '../article'
import { checkFields } from '../content/checked-fields'
import { slugOf } from '../content/file-name'
import { splitFrontMatter } from '../content/front-matter'
import { hiddenCharacters } from '../content/hidden-characters'
import type { SourceFile } from '../content/newsroom'
import type { Yaml } from '../content/yaml'
import { lineStartsOf, type ParseContext } from './parse-context'

/** A source whose front matter has been checked and whose body is ready to be parsed. */
export interface Reading<T> {
  context: ParseContext
  /** Absent when the front matter or the file name has an error. */
  sound?: { slug: Slug; yaml: Yaml; fields: T }
}

export function readFrontMatter<T extends z.ZodObject>(
  source: SourceFile,
  schema: T,
  { lang, home }: Pick<ParseContext, 'lang' | 'home'>,
): Reading<z.output<T>> {
  const { yaml, body, problems } = splitFrontMatter(source)
  const name = slugOf(source.path)
  const { value: fields, problems: wrong } = yaml ? checkFields(yaml, schema) : { problems: [] }
  const context: ParseContext = {
    file: source.path,
    folder: source.path.split('/').slice(1, -1).join('/'),
    text: body,
    lineStarts: lineStartsOf(body),
    lang: textIn(fields, 'lang') ?? lang,
    title: textIn(fields, 'title') ?? '',
    problems: [...name.problems, ...problems, ...wrong, ...hiddenCharacters(source.path, source.text)],
    references: [],
    internalLinks: [],
    home,
  }
  return name.value && yaml && fields ? { context, sound: { slug: name.value, yaml, fields } } : { context }
}

function textIn(fields: Record<string, unknown> | undefined, key: string): string | undefined {
  const value = fields?.[key]
  return typeof value === 'string' ? value : undefined
}
