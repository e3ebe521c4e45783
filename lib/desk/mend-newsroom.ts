import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lineReader } from '../cli/excerpt'
import { report } from '../cli/report'
import type { Settings } from '../cli/settings'
import { decodeText } from '../content/encoding'
import { slugOf, stemOf } from '../content/file-name'
import { hiddenLengths, withoutHidden } from '../content/hidden-characters'
import type { SourceFile } from '../content/newsroom'
import { readSource } from '../content/read-source'
import { Failure } from '../failure'
import { count } from '../french/numbers'
import type { Problem } from '../problem'
import { type Change, isThere, makeChange } from './file-change'
import { namings } from './file-renames'
import { pasteChanges, pasteHints } from './mend-pasted-texts'
import { mending } from './mend-text'
import { type ParsedNewsroom, parseNewsroom } from './parse-newsroom'
import { proofreader } from './proofreader'

interface Mended {
  changes: Change[]
  /** The command that rewrites each pasted text as an editor would. */
  hints: string[]
}

/**
 * Normalises dates of other shapes and keys of other tools, fixes typography where that is safe,
 * and renames files whose names cannot be addresses. With `names`, mends only these articles, and
 * rewrites pasted ones as an editor would. A trial writes nothing.
 */
export async function mendNewsroom(
  settings: Settings,
  { names = [], isTrial = false }: { names?: readonly string[]; isTrial?: boolean } = {},
): Promise<Mended> {
  const { contentDir } = settings
  const { value, problems } = await parseNewsroom(settings)
  if (!value) throw new Failure(report(problems, lineReader(contentDir)))
  const root = dirname(contentDir)
  const about = problems.filter(isAbout(names))
  const pastes = names.length === 0 ? [] : pasteChanges(about, value, settings.now)
  const changes = [...pastes, ...changesFor(about.filter(isNotOf(pastes)), value, root)]
  const failures = isTrial ? [] : changes.flatMap((change) => failureOf(change, root))
  if (failures.length > 0) throw new Failure(failures.join('\n'))
  return { changes, hints: names.length === 0 ? pasteHints(problems) : [] }
}

/** Without names, accepts the problems of all texts. */
function isAbout(names: readonly string[]): (problem: Problem) => boolean {
  return ({ place }) => names.length === 0 || names.includes(slugOf(place.file).value ?? '')
}

/** A rewritten text is mended by the next run. */
function isNotOf(changes: readonly Change[]): (problem: Problem) => boolean {
  const written = new Set(changes.map(({ path }) => path))
  return ({ place }) => !written.has(place.file)
}

function changesFor(problems: readonly Problem[], understood: ParsedNewsroom, root: string): Change[] {
  const { newsroom, articles } = understood
  const texts = new Set([...newsroom.articles, ...newsroom.pages].map(({ path }) => path))
  const problemsOf = proofreader(newsroom, problems)
  const names = namings(
    problems.map(({ place }) => place.file),
    [...newsroom.articles.map(({ path }) => stemOf(path)), ...articles.flatMap(({ aliases }) => aliases)],
    (path, besides) => isThere(join(root, path), join(root, besides)),
  )
  const mendable = problems.filter(({ mend, place }) => mend !== undefined && texts.has(place.file))
  const recoded = problems.filter(({ code }) => code === 'not-utf8')
  const hidden = problems.filter(({ code, place }) => code === 'hidden-character' && texts.has(place.file))
  const files = [...mendable, ...recoded, ...hidden].map(({ place }) => place.file)
  return [...new Set([...files, ...names.keys()])].sort().flatMap((file): Change[] => {
    const path = names.get(file) ?? file
    const source = textOf(root, file)
    const edits = source ? mending({ ...source, path, hidden: [] }, problemsOf) : []
    const cleaned = source && cleaningOf(root, file)
    if (!source || (path === file && edits.length === 0 && cleaned === undefined)) return []
    return [{ source, path, edits, ...(cleaned !== undefined && { cleaned }) }]
  })
}

/** The text of a file in any encoding, as it will be read once it is in UTF-8. */
function textOf(root: string, file: string): SourceFile | undefined {
  const { value, problems } = readSource({ path: join(root, file), shown: file })
  if (problems[0]?.code !== 'not-utf8') return value
  const { text } = decodeText(readFileSync(join(root, file)))
  return { path: file, text: withoutHidden(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')) }
}

/** What a file loses besides its edits, in French; undefined if nothing. */
function cleaningOf(root: string, file: string): string | undefined {
  const { text, encoding } = decodeText(readFileSync(join(root, file)))
  const hidden = hiddenLengths(text.replace(/^\ufeff/, '')).size
  const cleanings = [
    ...(encoding === 'utf-8' ? [] : ['converti en UTF-8']),
    ...(hidden === 0 ? [] : [`${count(hidden, 'caractère')} qui ne se voient pas`]),
  ]
  return cleanings.length === 0 ? undefined : cleanings.join(', ')
}

/** A failure does not stop the other changes. */
function failureOf(change: Change, root: string): string[] {
  try {
    makeChange(change, root)
    return []
  } catch (error) {
    return [`✖ ${change.source.path} n’a pas été changé : ${error instanceof Error ? error.message : error}`]
  }
}

export function summaryOf(changes: readonly Change[]): string {
  const edits = changes.reduce((sum, change) => sum + change.edits.length, 0)
  const renamed = changes.filter(({ source, path }) => path !== source.path).length
  return `${count(edits, 'remplacement')} et ${count(renamed, 'nom')} dans ${count(changes.length, 'fichier')}`
}
