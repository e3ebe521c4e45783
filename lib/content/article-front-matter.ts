import { type Checked, hasErrors, type Problem } from '../problem'
import { type ArticleFields, articleFields, type PageFields, pageFields } from './article-fields'
import { checkFields } from './checked-fields'
import { privateKeys } from './keys-that-hide-text'
import type { SourceFile } from './newsroom'
import { proposalsFor } from './proposals'
import { keyPlace, writtenAt, type Yaml } from './yaml-places'

/**
 * Checks the front matter of an article. One that declares itself private with keys of other tools
 * is a draft.
 */
export function readArticleFields(source: SourceFile, yaml: Yaml): Checked<ArticleFields> {
  const { value, problems } = checkFields(yaml, articleFields, [], proposalsFor(source))
  const hiding = privateKeys(yaml, Object.keys(articleFields.shape))
  const all = [...hiding, ...emptyKeys(yaml), ...besides(problems, hiding)]
  if (!value || hasErrors(all)) return { problems: all }
  return { value: hiding.length > 0 ? { ...value, draft: true } : value, problems: all }
}

/** Keys that hide a text. Without a value, they would publish it. */
const KEEPING: readonly (readonly [key: string, expected: string])[] = [
  ['draft', 'true ou false est attendu'],
  ['embargo', 'une date AAAA-MM-JJ est attendue, ou rien de cette ligne : l’article paraîtrait'],
  ['withdrawn', 'la raison du retrait est attendue, en une phrase, ou rien de cette ligne : l’article resterait'],
]

function emptyKeys(yaml: Yaml): Problem[] {
  return KEEPING.flatMap(([key, expected]): Problem[] => {
    const place = keyPlace(yaml, [key])
    if (place === undefined || writtenAt(yaml, [key]).trim() !== '') return []
    return [{ severity: 'error', code: 'wrong-value', place, found: `« ${key} » est vide`, expected }]
  })
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

/** Leaves out the warnings about unknown keys that `hiding` reports as errors. */
function besides(problems: readonly Problem[], hiding: readonly Problem[]): Problem[] {
  const keys = new Set(hiding.map(({ subject }) => subject))
  return problems.filter(({ code, subject }) => code !== 'unknown-key' || !keys.has(subject))
}
