import type { Article, StaticPage } from '../article/article'
import { lineReader } from '../cli/excerpt'
import { report } from '../cli/report'
import type { ListedFile } from '../content/walk-folder'
import { type Address, articlePath, pagePath } from '../paths'
import { hasErrors, type Problem } from '../problem'
import { type Paper, settleCatalogue } from './open-paper'
import { putPictures } from './put-pictures'
import { ARTICLES, type Kind, PAGES, putText, putUnsound, slugIn, unreadableRows } from './put-texts'
import { invalidate, markSound } from './source-table'
import { problemsOf } from './stored-problems'

/**
 * What an edition shows of a text with errors: its former version, nothing, or the text itself when
 * its bytes have not changed.
 */
type HeldVersion = 'former' | 'none' | 'unchanged'

/** The texts with errors, by path, and all the problems. `rest`: errors that concern no text. */
interface HeldTexts {
  versions: Map<string, HeldVersion>
  problems: Problem[]
  rest: Problem[]
}

/**
 * Records which texts are sound and deletes their former versions. Call it once the catalogue is
 * derived.
 */
export function acceptSoundTexts({ facts, store, texts }: Paper, problems: readonly Problem[]): void {
  const faulty = new Set(errorsIn(problems).map(({ place }) => place.file))
  const keysOf = (kind: string, files: readonly ListedFile[]) =>
    files.flatMap(({ shown }) => (faulty.has(shown) ? [`${kind}:${shown}`] : []))
  markSound(store, [...keysOf('article', texts.articles), ...keysOf('page', texts.pages)])
  for (const { formerFamily } of [ARTICLES, PAGES]) {
    for (const { key } of facts.keys(formerFamily)) if (!faulty.has(key)) facts.put(formerFamily, key, undefined)
  }
}

/**
 * Replaces each text with errors by its former version, or leaves it out where it has none, until
 * no other text has errors. The next run reads these texts again.
 */
export async function holdBack(paper: Paper): Promise<HeldTexts> {
  const { facts, store, reading } = paper
  const kinds = kindsOf(paper)
  const versions = new Map<string, HeldVersion>()
  const found = new Map<string, Problem>()
  for (;;) {
    const problems = problemsOf(facts)
    for (const problem of problems) found.set(JSON.stringify(problem), problem)
    const files = new Set(errorsIn(problems).map(({ place }) => place.file))
    const faulty = [...files].filter((file) => kinds.has(file) && !versions.has(file))
    if (faulty.length === 0) break
    for (const file of faulty) versions.set(file, holdText(paper, file, kinds.get(file) === 'page' ? PAGES : ARTICLES))
    await putPictures(facts, store, reading)
    settleCatalogue(paper)
  }
  const replaced = [...versions].filter(([, version]) => version !== 'unchanged')
  invalidate(
    store,
    replaced.map(([file]) => `${kinds.get(file)}:${file}`),
  )
  const rest = errorsIn(problemsOf(facts)).filter(({ place }) => !place.file.endsWith('.md'))
  return { versions, problems: [...found.values()], rest }
}

/** All the problems, then what the edition shows of each text with errors. */
export function heldReport({ versions, problems }: HeldTexts, contentDir: string): string {
  const lines = [...versions].sort().map(([file, version]) => `  ${file} ${VERSION_WORDS[version]}`)
  return [report(problems, lineReader(contentDir)), ['✖ Édition incomplète :', ...lines].join('\n')].join('\n\n')
}

const VERSION_WORDS: Record<HeldVersion, string> = {
  former: 'reste dans sa dernière version sans erreur',
  none: 'n’est pas dans cette édition',
  unchanged: 'est publié sans ce qui est en erreur',
}

/** The address of the page of an article or of a static page; undefined for another file. */
export function addressOfText(paper: Paper, file: string): Address | undefined {
  const kind = kindsOf(paper).get(file)
  if (kind === undefined) return undefined
  return kind === 'page' ? pagePath(slugIn(file)) : articlePath(slugIn(file))
}

function errorsIn(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => hasErrors([problem]))
}

function kindsOf({ texts }: Paper): Map<string, 'article' | 'page'> {
  return new Map([
    ...texts.articles.map(({ shown }) => [shown, 'article'] as const),
    ...texts.pages.map(({ shown }) => [shown, 'page'] as const),
  ])
}

function holdText<T extends Article | StaticPage>(
  { facts, store }: Paper,
  file: string,
  { family, formerFamily, rowsOf }: Kind<T>,
): HeldVersion {
  const key = `${family}:${file}`
  const former = facts.fact(formerFamily, file)
  putUnsound(facts, file, undefined)
  if (former) {
    putText(facts, { path: file, text: '' }, { value: former as T, problems: [] }, { family, formerFamily, rowsOf })
    return 'former'
  }
  const text = facts.fact(family, slugIn(file))
  const { sound } = store.get<{ sound: number }>('select sound from source where path = ?', key) ?? { sound: 0 }
  if (text && sound === 1) return 'unchanged'
  if (text) {
    facts.put('source', file, '', unreadableRows(file, text.title))
    facts.put(family, slugIn(file), undefined)
  }
  return 'none'
}
