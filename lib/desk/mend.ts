import { dirname, join } from 'node:path'
import { readSource } from '../content/source'
import { count } from '../french/numbers'
import { understandArticle, understandPage } from '../markdown/article'
import { runCommand } from '../press/command'
import { settingsFrom } from '../press/settings'
import { readAndUnderstand, type Understood } from '../press/understood'
import type { Problem } from '../problem'
import { type Change, makeChange, showChange } from './change'
import { mending, type ProblemsOf } from './mending'
import { namings } from './naming'

/**
 * `npm run mend`: writes in the texts, as the paper reads them, dates of other shapes and keys of other tools, and gives their files names
 * that can become addresses. Shows what it changes; with `--dry-run`, only shows it. What somebody must decide is left to `npm run check`.
 */
await runCommand(async () => {
  const { contentDir, ...settings } = settingsFrom(process.env, process.cwd())
  const { value, problems } = await readAndUnderstand({ ...settings, contentDir })
  const root = dirname(contentDir)
  const changes = value ? changesFor(problems, value, root) : []
  for (const change of changes) console.log(`${showChange(change)}\n`)
  const isTrial = process.argv.includes('--dry-run')
  if (!isTrial) for (const change of changes) makeChange(change, root)
  console.log(isTrial ? `– à l’essai, rien n’est écrit : ${summary(changes)}` : `✔ ${summary(changes)}`)
})

function changesFor(problems: readonly Problem[], { newsroom }: Understood, root: string): Change[] {
  const problemsOf: ProblemsOf = (source) =>
    (isPage(source.path) ? understandPage(source) : understandArticle(source, newsroom.site)).problems
  const known = new Set([...newsroom.articles, ...newsroom.pages].map(({ path }) => path))
  const files = problems.map(({ place }) => place.file)
  const names = namings(known, files)
  const mendable = problems.filter(({ mend, place }) => mend !== undefined && known.has(place.file))
  const changed = new Set([...mendable.map(({ place }) => place.file), ...names.keys()])
  return [...changed].sort().flatMap((file): Change[] => {
    const path = names.get(file) ?? file
    const source = readSource({ path: join(root, file), shown: file }).value
    const edits = source ? mending({ ...source, path }, problemsOf) : []
    return source && (path !== file || edits.length > 0) ? [{ source, path, edits }] : []
  })
}

/** `content/pages/a-propos.md`. */
function isPage(path: string): boolean {
  return path.split('/')[1] === 'pages'
}

function summary(changes: readonly Change[]): string {
  const edits = changes.reduce((sum, change) => sum + change.edits.length, 0)
  const renamed = changes.filter(({ source, path }) => path !== source.path).length
  return `${count(edits, 'remplacement')} et ${count(renamed, 'nom')} dans ${count(changes.length, 'fichier')}`
}
