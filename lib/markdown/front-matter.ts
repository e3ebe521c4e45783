import type { Slug } from '../article/slug'
import { slugOf } from '../content/file-name'
import { splitFrontMatter } from '../content/front-matter'
import { visibleText } from '../content/hidden-characters'
import type { SourceFile } from '../content/newsroom'
import type { Yaml } from '../content/yaml-places'
import type { Checked, Problem } from '../problem'
import { textLanguage } from '../site'
import { lineStartsOf, type PaperContext, type ParseContext } from './parse-context'
import { proofreadHeader } from './proofread-header'

/** A source whose front matter has been checked and whose body is ready to be parsed. */
interface Reading<T> {
  context: ParseContext
  /** Absent when the front matter is no YAML. */
  yaml?: Yaml
  /** Absent when the front matter or the file name has an error. */
  sound?: { slug: Slug; fields: T }
}

export function readFrontMatter<T extends Record<string, unknown>>(
  written: SourceFile,
  read: (source: SourceFile, yaml: Yaml) => Checked<T>,
  { language, words, home, timezone, vocabulary, terms }: PaperContext,
): Reading<T> {
  const source = withoutHidden(written)
  const { yaml, body, problems } = splitFrontMatter(source)
  const name = slugOf(source.path)
  const { value: fields, problems: wrong } = yaml ? read(source, yaml) : { problems: [] }
  const lang = textIn(fields, 'lang') ?? textLanguage(language)
  const context: ParseContext = {
    file: source.path,
    folder: source.path.split('/').slice(1, -1).join('/'),
    text: body,
    lineStarts: lineStartsOf(body),
    lang,
    language,
    ...(words && { words }),
    timezone,
    vocabulary,
    title: textIn(fields, 'title') ?? '',
    problems: [...name.problems, ...problems, ...wrong, ...source.hidden],
    references: [],
    internalLinks: [],
    home,
    documents: [],
    ...(terms && lang === textLanguage(language) && { terms }),
  }
  if (yaml) context.problems.push(...proofreadHeader(yaml, context))
  const reading = { context, ...(yaml && { yaml }) }
  return name.value && yaml && fields ? { ...reading, sound: { slug: name.value, fields } } : reading
}

/** Removes hidden characters from a text that was not read from the disk. */
function withoutHidden(source: SourceFile): SourceFile & { hidden: Problem[] } {
  const { path, hidden } = source
  if (hidden) return { ...source, hidden }
  const { text, problems } = visibleText(path, source.text)
  return { ...source, text, hidden: problems }
}

function textIn(fields: Record<string, unknown> | undefined, key: string): string | undefined {
  const value = fields?.[key]
  return typeof value === 'string' ? value : undefined
}
