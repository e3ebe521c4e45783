import { type Checked, hasErrors, type Problem } from '../problem'
import { type ArticleFields, articleFields, type PageFields, pageFields } from './article-fields'
import { checkFields } from './checked-fields'
import { parsePublicationDate } from './date'
import type { Proposals } from './field-problem'
import { stemOf } from './file-name'
import type { SourceFile } from './newsroom'
import { EXCESSES } from './plain-text'
import { privateKeys } from './privacy'
import { quoted } from './quoted-line'
import type { Yaml } from './yaml'

/** Checks the front matter of an article. One that says in other words that it is private is a draft. */
export function readArticleFields(source: SourceFile, yaml: Yaml): Checked<ArticleFields> {
  const { value, problems } = checkFields(yaml, articleFields, [], proposalsFor(source))
  const hiding = privateKeys(yaml, Object.keys(articleFields.shape))
  const all = [...hiding, ...besides(problems, hiding)]
  if (!value) return { problems: all }
  return { value: hiding.length > 0 ? { ...value, draft: true } : value, problems: all }
}

/** Checks the front matter of a page. A page is always public, so a private one is refused. */
export function readPageFields(source: SourceFile, yaml: Yaml): Checked<PageFields> {
  const { value, problems } = checkFields(yaml, pageFields, [], proposalsFor(source))
  const hiding = privateKeys(yaml, Object.keys(pageFields.shape)).map(({ fix: _, ...problem }): Problem => {
    const expected = 'une page est toujours publique : ce fichier est attendu ailleurs que dans pages/'
    return { ...problem, severity: 'error', expected }
  })
  const all = [...hiding, ...besides(problems, hiding)]
  return value && !hasErrors(hiding) ? { value, problems: all } : { problems: all }
}

/** What is said of a key once is not said of it twice. */
function besides(problems: readonly Problem[], hiding: readonly Problem[]): Problem[] {
  const keys = new Set(hiding.map(({ subject }) => subject))
  return problems.filter(({ code, subject }) => code !== 'unknown-key' || !keys.has(subject))
}

/** A title and a date for a text without them: those of its first heading, its name or its file. */
function proposalsFor({ path, text, modified }: SourceFile): Proposals {
  const stem = stemOf(path)
  const [, named] = /^(\d{4}-\d\d-\d\d)(?:$|\D)/.exec(stem) ?? []
  const day = [named, modified].find((date) => date !== undefined && parsePublicationDate(date, 'UTC'))
  const [, heading = wordsOf(stem.replace(/^\d{4}-\d\d-\d\d-?/, ''))] = /^#{1,3} +(.+?)[ #]*$/m.exec(text) ?? []
  const title = EXCESSES.reduce((rest, { clean }) => clean(rest), heading).trim()
  return { ...(title !== '' && { title: quoted(title) }), ...(day !== undefined && { date: day }) }
}

/** `mon-article` → `Mon article`. */
function wordsOf(stem: string): string {
  const words = stem.replace(/[-_]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
